using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MetaApi.Schemas.Constraints;

internal sealed record AllowedTexts(ImmutableArray<string> Values) : Constraint, ICheck<string>
{
    readonly FrozenSet<string> allowed = Values.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the one value is said with <c>const</c> and not with <c>enum</c>.</summary>
    public bool IsConst { get; init; }

    public override string Keyword => IsConst ? "const" : "enum";

    public override object KeywordValue => IsConst ? Values[0] : Values;

    public override Failure Failure => new(IsConst ? FailureCodes.Const : FailureCodes.Enum, "allowed", Values);

    public override (string, string)? Mistake =>
        Values.IsEmpty ? ("allows no value at all", "give at least one value to OneOf(…)") : null;

    public bool Accepts(string value) => allowed.Contains(value);
}
