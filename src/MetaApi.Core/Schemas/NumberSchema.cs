using System.Collections.Immutable;
using MetaApi.Schemas.Constraints;

namespace MetaApi;

/// <summary>A decimal number. Without a CLR type it is a <see cref="decimal"/>, so that no digit is lost.</summary>
public sealed record NumberSchema : Schema
{
    internal NumberSchema() { }

    internal override string TypeName => "number";

    /// <summary>Limits the value to a range, both ends included.</summary>
    /// <param name="min">The least value allowed.</param>
    /// <param name="max">The greatest value allowed.</param>
    public NumberSchema Between(decimal min, decimal max) => AtLeast(min).AtMost(max);

    /// <summary>Limits the value from below.</summary>
    /// <param name="min">The least value allowed.</param>
    public NumberSchema AtLeast(decimal min) => (NumberSchema)With(new Minimum(min));

    /// <summary>Limits the value from above.</summary>
    /// <param name="max">The greatest value allowed.</param>
    public NumberSchema AtMost(decimal max) => (NumberSchema)With(new Maximum(max));

    /// <summary>Allows these numbers only.</summary>
    /// <param name="values">The allowed numbers.</param>
    public NumberSchema OneOf(params ReadOnlySpan<decimal> values) =>
        (NumberSchema)With(new AllowedNumbers(values.ToImmutableArray()));
}
