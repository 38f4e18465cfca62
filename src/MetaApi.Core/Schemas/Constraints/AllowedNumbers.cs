using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MetaApi.Schemas.Constraints;

internal sealed record AllowedNumbers(ImmutableArray<decimal> Values)
    : Constraint, ICheck<long>, ICheck<decimal>, ICheck<double>, ICheck<float>
{
    readonly FrozenSet<decimal> allowed = Values.ToFrozenSet();

    readonly FrozenSet<double> doubles = Values.Select(v => (double)v).ToFrozenSet();

    /// <summary>Whether the one value is said with <c>const</c> and not with <c>enum</c>.</summary>
    public bool IsConst { get; init; }

    public override string Keyword => IsConst ? "const" : "enum";

    public override object KeywordValue => IsConst ? Values[0] : Values;

    public override Failure Failure => new(IsConst ? FailureCodes.Const : FailureCodes.Enum, "allowed", Values);

    public override (string, string)? Mistake =>
        Values.IsEmpty ? ("allows no value at all", "give at least one value to OneOf(…)") : null;

    public bool Accepts(long value) => allowed.Contains(value);

    public bool Accepts(decimal value) => allowed.Contains(value);

    public bool Accepts(float value) => Accepts((double)value);

    public bool Accepts(double value) => doubles.Contains(value);
}
