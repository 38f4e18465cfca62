using System.Collections.Immutable;
using MetaApi.Schemas.Constraints;

namespace MetaApi;

/// <summary>The rules for integers and numbers. Each replaces an earlier one of its kind.</summary>
public static class NumberWords
{
    /// <summary>Limits the value to a range, both ends included.</summary>
    /// <param name="schema">The number.</param>
    /// <param name="min">The least value allowed.</param>
    /// <param name="max">The greatest value allowed.</param>
    public static TSelf Between<TSelf>(this TSelf schema, decimal min, decimal max) where TSelf : INumberWords<TSelf> =>
        schema.AtLeast(min).AtMost(max);

    /// <summary>Limits the value from below.</summary>
    /// <param name="schema">The number.</param>
    /// <param name="min">The least value allowed.</param>
    public static TSelf AtLeast<TSelf>(this TSelf schema, decimal min) where TSelf : INumberWords<TSelf> => schema.Ruled(new Minimum(min));

    /// <summary>Limits the value from above.</summary>
    /// <param name="schema">The number.</param>
    /// <param name="max">The greatest value allowed.</param>
    public static TSelf AtMost<TSelf>(this TSelf schema, decimal max) where TSelf : INumberWords<TSelf> => schema.Ruled(new Maximum(max));

    /// <summary>Limits the value from below, the limit itself excluded.</summary>
    /// <param name="schema">The number.</param>
    /// <param name="limit">The limit.</param>
    public static TSelf MoreThan<TSelf>(this TSelf schema, decimal limit) where TSelf : INumberWords<TSelf> =>
        schema.Ruled(new ExclusiveMinimum(limit));

    /// <summary>Limits the value from above, the limit itself excluded.</summary>
    /// <param name="schema">The number.</param>
    /// <param name="limit">The limit.</param>
    public static TSelf LessThan<TSelf>(this TSelf schema, decimal limit) where TSelf : INumberWords<TSelf> =>
        schema.Ruled(new ExclusiveMaximum(limit));

    /// <summary>Allows whole multiples only, judged in exact decimal arithmetic.</summary>
    /// <param name="schema">The number.</param>
    /// <param name="step">What the value must be a multiple of; more than 0.</param>
    public static TSelf MultipleOf<TSelf>(this TSelf schema, decimal step) where TSelf : INumberWords<TSelf> =>
        schema.Ruled(new MultipleOf(step));

    /// <summary>Allows these numbers only.</summary>
    /// <param name="schema">The number.</param>
    /// <param name="values">The allowed numbers.</param>
    public static TSelf OneOf<TSelf>(this TSelf schema, params ReadOnlySpan<decimal> values) where TSelf : INumberWords<TSelf> =>
        schema.Ruled(new AllowedNumbers(values.ToImmutableArray()));

    /// <summary>Allows one number only.</summary>
    /// <param name="schema">The number.</param>
    /// <param name="value">The number.</param>
    public static TSelf Const<TSelf>(this TSelf schema, decimal value) where TSelf : INumberWords<TSelf> =>
        schema.Ruled(new AllowedNumbers([value]) { IsConst = true });

    static TSelf Ruled<TSelf>(this TSelf schema, Constraint rule) where TSelf : INumberWords<TSelf> => schema.Change(s => s.With(rule));
}
