using System.Reflection;
using System.Text.Json.Serialization;
using MetaApi.Schemas;

namespace MetaApi.Declaration.Inference;

/// <summary>The union that a base class means whose derived types are named by <see cref="JsonDerivedTypeAttribute"/>.</summary>
internal static class DerivedTypes
{
    public static bool AreNamed(Type type) => type.IsDefined(typeof(JsonDerivedTypeAttribute), inherit: false);

    public static Fault? FaultOf(Type type) =>
        Of(type).FirstOrDefault(d => d.TypeDiscriminator is not string) is { } unnamed ? Fault.Unnamed(type, unnamed.DerivedType) : null;

    public static Schema Union(Type type)
    {
        var member = type.GetCustomAttribute<JsonPolymorphicAttribute>(inherit: false)?.TypeDiscriminatorPropertyName ?? "$type";
        Schema[] alternatives = [.. Of(type).Select(d => Alternative(type, d, member))];
        return alternatives is [var only] ? only : Schema.OneOf(alternatives).Discriminator(member);
    }

    static IEnumerable<JsonDerivedTypeAttribute> Of(Type type) => type.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false);

    /// <summary>The derived type's entity with the member that tells it, under a name of its own: used by itself it has no such member.</summary>
    static Entity Alternative(Type type, JsonDerivedTypeAttribute derived, string member)
    {
        var entity = SchemaInference.EntityOf(derived.DerivedType);
        var definition = entity.Definition;
        var name = $"{definition.Name}As{InferredName.Of(type)}";
        return entity with { Definition = definition.Variant(name, definition.ClrType, () => With(definition, Told(member, (string)derived.TypeDiscriminator!)), "As") };
    }

    static EntityContent With(EntityDefinition definition, Property told) => new(
        definition.Shape with { Properties = [told, .. definition.Properties.Where(p => p.Name != told.Name)] },
        definition.Mistakes);

    static Property Told(string member, string text)
    {
        var told = new Property(member, Schema.String.Const(text)) { IsRequired = true };
        return told with { ForRender = told with { Computed = OwnerFunction.Of<object, string>((_, _) => text) } };
    }
}
