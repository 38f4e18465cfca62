namespace MetaApi.Schemas.Constraints;
internal sealed record Format(string Name) : Constraint, ICheck<string>
{
    public override string Keyword => "format";
    public override object KeywordValue => Name;
    public override Failure Failure { get; } = new(FailureCodes.Format, "format", Name);
    public bool Accepts(string value) => true;
}
