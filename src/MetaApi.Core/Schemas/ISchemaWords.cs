namespace MetaApi;

/// <summary>What takes the words that every schema has: a schema itself, or a property that is being declared. Only MetaApi implements it.</summary>
/// <typeparam name="TSelf">The kind of schema, so that a word returns it again.</typeparam>
public interface ISchemaWords<TSelf> where TSelf : ISchemaWords<TSelf>
{
    internal TSelf Change(Func<Schema, Schema> change) => (TSelf)(object)change((Schema)(object)this);
}
