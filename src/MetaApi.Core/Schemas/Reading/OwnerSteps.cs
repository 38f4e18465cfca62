using System.Collections.Immutable;
using System.Reflection;

namespace MetaApi.Schemas.Reading;

/// <summary>Compiles the members of an object that are computed from it, or take part on a condition.</summary>
internal static class OwnerSteps
{
    /// <summary>The steps by the position of their member, in order of declaration.</summary>
    public static (int Index, OwnerStep<T> Run)[] For<T>(ImmutableArray<Property> properties) =>
    [
        .. from index in Enumerable.Range(0, properties.Length)
           let property = properties[index]
           where property.Condition is not null || property.Computed is not null
           select (index, Of<T>(property)),
    ];

    static OwnerStep<T> Of<T>(Property property)
    {
        var fill = property.Computed is { } computed ? Fill<T>(computed, property) : null;
        if (property.Condition?.For<T, bool>() is not { } condition)
            return fill!;
        return (owner, context, cell) =>
        {
            if (condition(owner, context.Surroundings))
            {
                fill?.Invoke(owner, context, cell);
                if (cell.Held is { } held)
                    context.Failures.AddAll(held);
            }
            else
                cell.Clear();
        };
    }

    static OwnerStep<T> Fill<T>(OwnerFunction computed, Property property) => (OwnerStep<T>)typeof(OwnerSteps)
        .GetMethod(nameof(FillOf), BindingFlags.Static | BindingFlags.NonPublic)!
        .MakeGenericMethod(typeof(T), computed.ValueType, property.ClrType)
        .Invoke(null, [computed, property.Schema.TakesNull])!;

    static OwnerStep<T> FillOf<T, TValue, TCell>(OwnerFunction computed, bool takesNull)
    {
        var compute = computed.For<T, TValue>();
        return (owner, context, cell) =>
        {
            var value = compute(owner, context.Surroundings);
            (((Cell<TCell>)cell).Value, cell.HasValue) = (value is TCell same ? same : ClrValue.To<TCell>("value", value), value is not null || takesNull);
        };
    }
}
