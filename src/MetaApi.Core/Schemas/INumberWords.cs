namespace MetaApi;

/// <summary>What takes the rules for a number. Only MetaApi implements it.</summary>
/// <typeparam name="TSelf">The kind of schema, so that a rule returns it again.</typeparam>
public interface INumberWords<TSelf> : ISchemaWords<TSelf> where TSelf : INumberWords<TSelf>;
