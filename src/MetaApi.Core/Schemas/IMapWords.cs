namespace MetaApi;

/// <summary>What takes the rules for a map. Only MetaApi implements it.</summary>
/// <typeparam name="TSelf">The kind of schema, so that a rule returns it again.</typeparam>
public interface IMapWords<TSelf> : ISchemaWords<TSelf> where TSelf : IMapWords<TSelf>;
