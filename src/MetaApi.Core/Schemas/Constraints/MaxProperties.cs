namespace MetaApi.Schemas.Constraints;

internal sealed record MaxProperties(int Limit) : Constraint, ICheck<EntryCount>
{
    public override string Keyword => "maxProperties";

    public override object KeywordValue => Limit;

    public override Failure Failure { get; } = new(FailureCodes.MaxProperties, "limit", Limit);

    public override (string, string)? Mistake => Limit < 0 ? ($"has the negative limit {Limit}", "use 0 or more") : null;

    public bool Accepts(EntryCount count) => count.Value <= Limit;
}
