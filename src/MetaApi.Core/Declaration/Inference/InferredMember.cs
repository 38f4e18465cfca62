using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using MetaApi.Schemas;

namespace MetaApi.Declaration.Inference;

/// <summary>A property of a class or record, and what is said of it in code.</summary>
/// <param name="Declared">The property as the most derived class has it; its attributes count.</param>
/// <param name="Bound">The property that a lambda names: where it was declared first.</param>
/// <param name="Parameter">The constructor's parameter that its value goes into; null when it is set.</param>
internal sealed record InferredMember(PropertyInfo Declared, PropertyInfo Bound, ParameterInfo? Parameter)
{
    readonly NullabilityInfo nullability = new NullabilityInfoContext().Create(Declared);

    /// <summary>The attributes of the property, then those of the constructor's parameter.</summary>
    public ImmutableArray<Attribute> Attributes { get; } =
        [.. Declared.GetCustomAttributes<Attribute>(inherit: true).Concat(Parameter?.GetCustomAttributes<Attribute>() ?? []).Select(Invariant)];

    public string WireName => MemberFacts.WireName(Declared);

    /// <summary>What messages call it.</summary>
    public string DisplayName => Find<DisplayAttribute>()?.GetName() ?? WireName;

    public bool MayBeMissing => ClrTypes.OptionalOf(Declared.PropertyType) is not null;

    public Type ValueType => ClrTypes.OptionalOf(Declared.PropertyType) ?? Declared.PropertyType;

    public NullabilityInfo Nullability => MayBeMissing ? nullability.GenericTypeArguments[0] : nullability;

    /// <summary>Whether null is a value of the type parameter that the property is of, or a list of; null where there is none.</summary>
    public bool? TakesNullArgument { get; } = TypeArgument.IsNullable(Declared);

    /// <summary>Whether the type lets it be null.</summary>
    public bool IsNullable => TypeArgument.Innermost(ValueType) == ValueType && !ValueType.IsValueType && TakesNullArgument is { } said
        ? said
        : Nullability.ReadState is not NullabilityState.NotNull;

    public T? Find<T>() where T : Attribute => Attributes.OfType<T>().FirstOrDefault();

    public bool Has<T>() where T : Attribute => Attributes.Any(a => a is T);

    /// <summary>Limits that are texts mean the same on every machine. An attribute reads them on first use, so it is told before.</summary>
    static Attribute Invariant(Attribute attribute)
    {
        if (attribute is RangeAttribute range)
            (range.ParseLimitsInInvariantCulture, range.ConvertValueInInvariantCulture) = (true, true);
        return attribute;
    }
}
