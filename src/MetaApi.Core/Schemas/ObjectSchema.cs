using System.Collections.Immutable;
using MetaApi.Schemas;

namespace MetaApi;

/// <summary>An object with declared properties and no name of its own; read into a <see cref="Record"/>.</summary>
public sealed record ObjectSchema : Schema, ISchemaWords<ObjectSchema>
{
    internal ObjectSchema(EntityContent content) => (Shape, Mistakes) = (content.Shape, content.Mistakes);

    /// <summary>The properties, in the order of declaration.</summary>
    public ImmutableArray<Property> Properties => Shape.Properties;

    internal ObjectShape Shape { get; init; }

    internal ImmutableArray<Mistake> Mistakes { get; }

    internal override string TypeName => "object";
}
