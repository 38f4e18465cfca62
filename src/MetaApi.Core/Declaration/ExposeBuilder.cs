using System.Runtime.CompilerServices;
using MetaApi.Declaration;
using MetaApi.Schemas;

namespace MetaApi;

/// <summary>Declares what an answer exposes. Nothing else leaves.</summary>
public sealed class ExposeBuilder
{
    readonly PropertyList properties = new();

    internal ExposeBuilder() { }

    /// <summary>Exposes a value under a key. The same key again replaces it, and keeps its place.</summary>
    /// <param name="key">The key, which is the member's name in the body.</param>
    /// <param name="schema">What the value may be.</param>
    /// <param name="required">Whether a reply without it is wrong; true by default.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ExposeBuilder Expose(
        string key, Schema schema, bool required = true, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(schema);
        properties.Put(new(key, schema) { IsRequired = required, Origin = new(file, line) });
        return this;
    }

    internal ObjectSchema Build() => new(new EntityContent(properties.ToShape(), []));
}
