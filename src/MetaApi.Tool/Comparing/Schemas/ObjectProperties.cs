using System.Collections.Immutable;
using MetaApi.Tool.Comparing.Rules;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>The properties of a schema, as far as they are for this direction: what is only read is not sent, what is only sent is not read.</summary>
internal sealed class ObjectProperties(Shape shape, Direction direction)
{
    readonly ImmutableSortedDictionary<string, SchemaSpots> declared = shape.Members("properties");

    readonly ImmutableHashSet<string> required = [.. shape.Values("required").SelectMany(v => v.Items).Select(i => i.Text()).OfType<string>()];

    public IEnumerable<string> Names => declared.Keys.Union(required);

    public bool IsDeclared(string name) => declared.ContainsKey(name);

    public SchemaSpots Schemas(string name) => declared.GetValueOrDefault(name, SchemaSpots.None);

    public bool IsRequired(string name) => required.Contains(name) && IsUsed(name);

    /// <summary>Whether the property is for this direction.</summary>
    public bool IsUsed(string name) => !SchemaReading.Of(Schemas(name)).Flag(direction is Direction.Request ? "readOnly" : "writeOnly");
}
