using System.Collections.Immutable;
using MetaApi.Schemas;

namespace MetaApi;

/// <summary>An object that has the members of several: entities or unnamed objects; read into a <see cref="Record"/>.</summary>
public sealed record AllOfSchema : Schema, ISchemaWords<AllOfSchema>
{
    readonly Lazy<ObjectShape> shape;

    internal AllOfSchema(ImmutableArray<Schema> parts)
    {
        foreach (var part in parts)
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
        Parts = parts;
        shape = new(() => parts.Select(ShapeOf).Aggregate(ObjectShape.Empty, (all, part) => all.With(part)));
    }

    /// <summary>The objects, in order of declaration.</summary>
    public ImmutableArray<Schema> Parts { get; }

    /// <summary>All members together. It is put together on first use, because the parts may be entities that are not defined yet.</summary>
    internal ObjectShape Shape => shape.Value;

    internal override string TypeName => "object";

    internal static bool IsObject(Schema schema) => schema is Entity or ObjectSchema or AllOfSchema;

    /// <summary>Whether a part says something that holds inside it alone: all members are read and rendered as one object.</summary>
    internal static bool HasWordOfItsOwn(Schema part) =>
        part is Entity { LockedScopes.IsEmpty: false } or Entity { KeepsScopesOut: true } or Entity { RejectsOrDrops: not null } || part.Coercion is not null
        || ShapeOf(part) is { Coercion: not null } or { Unknown: not null };

    static ObjectShape ShapeOf(Schema schema) => schema switch
    {
        Entity entity => entity.Definition.Shape,
        ObjectSchema inline => inline.Shape,
        AllOfSchema all => all.Shape,
        _ => ObjectShape.Empty,
    };
}
