using MetaApi.Schemas.Patterns;

namespace MetaApi.Schemas.Constraints;

/// <summary>A rule of its own beside a pattern, so that a text can obey both.</summary>
internal sealed record NotBlank : Constraint, ICheck<string>
{
    const string Anything = @"\S";

    static readonly Pattern Visible = new(Anything);

    public override string Keyword => "notBlank";

    public override object KeywordValue => Anything;

    public override Failure Failure { get; } = new(FailureCodes.Blank);

    public bool Accepts(string value) => Visible.Accepts(value);
}
