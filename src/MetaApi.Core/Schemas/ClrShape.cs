using System.Collections.Immutable;
using System.Reflection;

namespace MetaApi.Schemas;

/// <summary>How a CLR type is constructed: without arguments where it can be, else by the constructor with the most parameters.</summary>
internal sealed class ClrShape
{
    ClrShape(ConstructorInfo constructor)
    {
        Constructor = constructor;
        Parameters = [.. constructor.GetParameters()];
    }

    public ConstructorInfo Constructor { get; }

    public ImmutableArray<ParameterInfo> Parameters { get; }

    /// <summary>The shape of a type that can be constructed; see <see cref="CanBeMade"/>.</summary>
    public static ClrShape Of(Type type) => new(Constructors(type).First());

    public static bool CanBeMade(Type type) => !type.IsAbstract && Constructors(type).Any();

    /// <summary>An object of default values.</summary>
    public object Empty() => Constructor.Invoke([.. Parameters.Select(DefaultOf)]);

    public static object? DefaultOf(ParameterInfo parameter)
    {
        var plain = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (parameter is { HasDefaultValue: true, DefaultValue: { } value })
            return plain.IsEnum ? Enum.ToObject(plain, value) : value;
        return parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null;
    }

    /// <summary>Whether a value that was read can be put into the property.</summary>
    public bool CanTake(PropertyInfo property) => property.SetMethod is { IsPublic: true } || ParameterFor(property) is not null;

    public ParameterInfo? ParameterFor(PropertyInfo property) => Parameters.FirstOrDefault(p =>
        p.ParameterType == property.PropertyType && string.Equals(p.Name, property.Name, StringComparison.OrdinalIgnoreCase));

    static IOrderedEnumerable<ConstructorInfo> Constructors(Type type) => type.GetConstructors()
        .OrderBy(c => c.GetParameters().Length == 0 ? 0 : IsCopy(c, type) ? 2 : 1)
        .ThenByDescending(c => c.GetParameters().Length);

    static bool IsCopy(ConstructorInfo constructor, Type type) =>
        constructor.GetParameters() is [var only] && only.ParameterType == type;
}
