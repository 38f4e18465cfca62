using System.Collections.Immutable;

namespace MetaApi.Declaration;

/// <summary>The properties declared so far; a name again replaces the property and keeps its place.</summary>
internal sealed class PropertyList
{
    readonly List<Property> properties = [];

    public void Add(Property property, Action<PropertyBuilder>? block)
    {
        var builder = new PropertyBuilder(property);
        block?.Invoke(builder);
        var index = properties.FindIndex(p => p.Name == builder.Property.Name);
        if (index < 0)
            properties.Add(builder.Property);
        else
            properties[index] = builder.Property;
    }

    public ImmutableArray<Property> ToImmutable() => [.. properties];
}
