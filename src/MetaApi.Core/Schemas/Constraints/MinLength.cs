namespace MetaApi.Schemas.Constraints;

internal sealed record MinLength(int Limit) : Constraint, ICheck<string>
{
    public override string Keyword => "minLength";

    public override object KeywordValue => Limit;

    public override Failure Failure { get; } = new(FailureCodes.MinLength, "limit", Limit);

    public bool Accepts(string value) => CodePoints.AtLeast(value, Limit);
}
