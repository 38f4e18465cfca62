namespace MetaApi.Schemas.Constraints;
internal sealed record Pattern(string Text) : Constraint, ICheck<string>
{
    public override string Keyword => "pattern";
    public override object KeywordValue => Text;
    public override Failure Failure { get; } = new(FailureCodes.Pattern, "pattern", Text);
    public bool Accepts(string value) => true;
}
