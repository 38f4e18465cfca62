namespace MetaApi.Schemas.Constraints;

internal sealed record MinProperties(int Limit) : Constraint, ICheck<EntryCount>
{
    public override string Keyword => "minProperties";

    public override object KeywordValue => Limit;

    public override Failure Failure { get; } = new(FailureCodes.MinProperties, "limit", Limit);

    public override (string, string)? Mistake => Limit < 0 ? ($"has the negative limit {Limit}", "use 0 or more") : null;

    public bool Accepts(EntryCount count) => count.Value >= Limit;
}
