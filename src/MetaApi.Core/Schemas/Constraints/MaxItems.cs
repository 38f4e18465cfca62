namespace MetaApi.Schemas.Constraints;

internal sealed record MaxItems(int Limit) : Constraint, ICheck<ItemCount>
{
    public override string Keyword => "maxItems";

    public override object KeywordValue => Limit;

    public override Failure Failure { get; } = new(FailureCodes.MaxItems, "limit", Limit);

    public override (string, string)? Mistake => Limit < 0 ? ($"has the negative limit {Limit}", "use 0 or more") : null;

    public bool Accepts(ItemCount count) => count.Value <= Limit;
}
