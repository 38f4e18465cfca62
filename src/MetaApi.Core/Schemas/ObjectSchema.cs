using System.Collections.Immutable;

namespace MetaApi;

/// <summary>An object with declared properties and no name of its own; read into a <see cref="Record"/>.</summary>
public sealed record ObjectSchema : Schema
{
    internal ObjectSchema(ImmutableArray<Property> properties) => Properties = properties;

    /// <summary>The properties, in the order of declaration.</summary>
    public ImmutableArray<Property> Properties { get; }

    internal override string TypeName => "object";
}
