using MetaApi.Schemas;

namespace MetaApi.OpenApi.Operations;

/// <summary>Finds out whether values of a schema have a part that must not be shown.</summary>
internal static class SecretSearch
{
    public static bool IsIn(Schema schema) =>
        schema.IsSecret
        || SchemaWalk.Properties(OwnProperties(schema)).Concat(SchemaWalk.Definitions(schema).SelectMany(d => SchemaWalk.Properties(d.Properties)))
            .Any(p => p.Schema.IsSecret);

    static System.Collections.Immutable.ImmutableArray<Property> OwnProperties(Schema schema) => schema switch
    {
        ObjectSchema inline => inline.Properties,
        ArraySchema { Items: var items } => OwnProperties(items),
        _ => [],
    };
}
