using System.Collections.Immutable;

namespace MetaApi.Schemas.Constraints;

internal sealed record AllowedNumbers(ImmutableArray<decimal> Values)
    : Constraint, ICheck<long>, ICheck<decimal>, ICheck<double>, ICheck<float>
{
    public override string Keyword => "enum";

    public override object KeywordValue => Values;

    public override Failure Failure { get; } = new(FailureCodes.Enum, "allowed", Values);

    public override (string, string)? Mistake =>
        Values.IsEmpty ? ("allows no value at all", "give at least one value to OneOf(…)") : null;

    public bool Accepts(long value) => Values.AsSpan().Contains(value);

    public bool Accepts(decimal value) => Values.AsSpan().Contains(value);

    public bool Accepts(float value) => Accepts((double)value);

    public bool Accepts(double value)
    {
        foreach (var allowed in Values)
            if ((double)allowed == value)
                return true;
        return false;
    }
}
