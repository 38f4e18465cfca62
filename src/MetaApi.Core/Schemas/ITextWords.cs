namespace MetaApi;

/// <summary>What takes the rules for a text. Only MetaApi implements it.</summary>
/// <typeparam name="TSelf">The kind of schema, so that a rule returns it again.</typeparam>
public interface ITextWords<TSelf> : ISchemaWords<TSelf> where TSelf : ITextWords<TSelf>;
