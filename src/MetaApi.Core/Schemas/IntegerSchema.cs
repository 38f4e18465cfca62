using System.Collections.Immutable;
using MetaApi.Schemas.Constraints;

namespace MetaApi;

/// <summary>A whole number of 64 bits. <c>1.0</c> and <c>1e3</c> are whole numbers too.</summary>
public sealed record IntegerSchema : Schema
{
    internal IntegerSchema() { }

    internal override string TypeName => "integer";

    /// <summary>Limits the value to a range, both ends included.</summary>
    /// <param name="min">The least value allowed.</param>
    /// <param name="max">The greatest value allowed.</param>
    public IntegerSchema Between(long min, long max) => AtLeast(min).AtMost(max);

    /// <summary>Limits the value from below.</summary>
    /// <param name="min">The least value allowed.</param>
    public IntegerSchema AtLeast(long min) => (IntegerSchema)With(new Minimum(min));

    /// <summary>Limits the value from above.</summary>
    /// <param name="max">The greatest value allowed.</param>
    public IntegerSchema AtMost(long max) => (IntegerSchema)With(new Maximum(max));

    /// <summary>Allows these numbers only.</summary>
    /// <param name="values">The allowed numbers.</param>
    public IntegerSchema OneOf(params ReadOnlySpan<long> values)
    {
        var allowed = ImmutableArray.CreateBuilder<decimal>(values.Length);
        foreach (var value in values)
            allowed.Add(value);
        return (IntegerSchema)With(new AllowedNumbers(allowed.MoveToImmutable()));
    }
}
