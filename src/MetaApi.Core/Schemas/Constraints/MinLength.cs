namespace MetaApi.Schemas.Constraints;

internal sealed record MinLength(int Limit) : Constraint, ICheck<string>
{
    public override string Keyword => "minLength";

    public override object KeywordValue => Limit;

    public override Failure Failure { get; } = new(FailureCodes.MinLength, "limit", Limit);

    public override (string, string)? Mistake => Limit < 0 ? ($"has the negative limit {Limit}", "use 0 or more") : null;

    public bool Accepts(string value) => CodePoints.AtLeast(value, Limit);
}
