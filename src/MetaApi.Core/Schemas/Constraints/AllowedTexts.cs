using System.Collections.Immutable;

namespace MetaApi.Schemas.Constraints;

internal sealed record AllowedTexts(ImmutableArray<string> Values) : Constraint, ICheck<string>
{
    public override string Keyword => "enum";

    public override object KeywordValue => Values;

    public override Failure Failure { get; } = new(FailureCodes.Enum, "allowed", Values);

    public override (string, string)? Mistake =>
        Values.IsEmpty ? ("allows no value at all", "give at least one value to OneOf(…)") : null;

    public bool Accepts(string value) => Values.AsSpan().Contains(value);
}
