namespace MetaApi.Schemas.Constraints;

internal sealed record MaxLength(int Limit) : Constraint, ICheck<string>
{
    public override string Keyword => "maxLength";

    public override object KeywordValue => Limit;

    public override Failure Failure { get; } = new(FailureCodes.MaxLength, "limit", Limit);

    public bool Accepts(string value) => CodePoints.AtMost(value, Limit);
}
