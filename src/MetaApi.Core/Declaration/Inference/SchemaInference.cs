using System.Reflection;
using MetaApi.Schemas;

namespace MetaApi.Declaration.Inference;

/// <summary>The schema that follows from a type, with the nullability of what is inside it.</summary>
/// <param name="self">The entity that is inferred, which its own type means inside it; null when there is none.</param>
/// <param name="takesNullArgument">Whether null is a value of the type parameter inside; null where there is none.</param>
internal sealed class SchemaInference(Entity? self, bool? takesNullArgument = null)
{
    /// <summary>Why there is no schema; null while there is one.</summary>
    public Fault? Fault { get; private set; }

    /// <summary>Whether values of the type are objects with properties of their own. The framework's classes mean something else to everybody.</summary>
    public static bool IsObject(Type type) =>
        type is { IsValueType: false, IsArray: false, IsPointer: false, IsByRef: false }
        && !typeof(Delegate).IsAssignableFrom(type)
        && !typeof(System.Collections.IEnumerable).IsAssignableFrom(type)
        && type.Namespace?.Split('.')[0] is not ("System" or "Microsoft");

    public Schema? Of(Type type, NullabilityInfo? nullability) =>
        Nullable.GetUnderlyingType(type) is { } plain ? Of(plain, null)?.Nullable()
        : ClrTypes.ItemOf(type) is { } item ? Inside(item, nullability?.ElementType ?? nullability?.GenericTypeArguments.ElementAtOrDefault(0)) is { } items ? Schema.ArrayOf(items) : null
        : ClrTypes.EntryOf(type) is { } entry ? Inside(entry, nullability?.GenericTypeArguments.ElementAtOrDefault(1)) is { } values ? Schema.MapOf(values) : null
        : type == typeof(object) ? Schema.Any
        : ClrTypes.Implied(type) ?? OfObject(type);

    Schema? Inside(Type type, NullabilityInfo? nullability)
    {
        var schema = Of(type, nullability);
        return !type.IsValueType && TakesNull(type, nullability) ? schema?.Nullable() : schema;
    }

    bool TakesNull(Type type, NullabilityInfo? nullability) => TypeArgument.Innermost(type) == type && takesNullArgument is { } said
        ? said
        : nullability is not null && nullability.ReadState is not NullabilityState.NotNull;

    Schema? OfObject(Type type)
    {
        if (!IsObject(type))
            Fault = type is { IsValueType: true, IsPrimitive: false, IsByRefLike: false } && type.Namespace?.Split('.')[0] is not ("System" or "Microsoft")
                ? Fault.Struct(type)
                : Fault.NothingImplied(type);
        else if (DerivedTypes.AreNamed(type))
            return OfDerived(type);
        return Fault is null ? type == self?.Definition.ClrType ? self : EntityOf(type) : null;
    }

    Schema? OfDerived(Type type)
    {
        Fault = DerivedTypes.FaultOf(type);
        return Fault is null ? DerivedTypes.Union(type) : null;
    }

    public static Entity EntityOf(Type type) =>
        (Entity)typeof(Inferred<>).MakeGenericType(type).GetProperty(nameof(Inferred<>.Entity))!.GetValue(null)!;
}
