namespace MetaApi;

/// <summary>What takes the rules for a list. Only MetaApi implements it.</summary>
/// <typeparam name="TSelf">The kind of schema, so that a rule returns it again.</typeparam>
public interface IListWords<TSelf> : ISchemaWords<TSelf> where TSelf : IListWords<TSelf>;
