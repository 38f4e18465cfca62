using System.Collections.Immutable;
using MetaApi.Schemas;

namespace MetaApi.OpenApi.Operations;

/// <summary>Finds out whether values, as a view shows them, have a part that must not be shown.</summary>
internal sealed class SecretSearch
{
    readonly HashSet<(EntityDefinition Definition, View View)> met = [];

    public static bool IsIn(Schema schema, View view) => new SecretSearch().Find(schema, view);

    bool Find(Schema schema, View view) => schema.IsSecret || schema switch
    {
        ArraySchema array => Find(array.Items, view),
        MapSchema map => Find(map.Values, view),
        UnionSchema union => union.Alternatives.Any(a => Find(a, view)),
        ConvertedSchema converted => Find(converted.Wire, view),
        AllOfSchema all => Find(all.Shape.Properties, view),
        ObjectSchema inline => Find(inline.Properties, view),
        Entity entity => met.Add((entity.Definition, view.Into(entity))) && Find(entity.Definition.Properties, view.Into(entity)),
        _ => false,
    };

    bool Find(ImmutableArray<Property> properties, View view) => view.Of(properties).Any(p => Find(p.Schema, view));
}
