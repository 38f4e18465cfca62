namespace MetaApi.Schemas.Constraints;

internal sealed record MaxItems(int Limit) : Constraint, ICheck<ItemCount>
{
    public override string Keyword => "maxItems";

    public override object KeywordValue => Limit;

    public override Failure Failure { get; } = new(FailureCodes.MaxItems, "limit", Limit);

    public bool Accepts(ItemCount count) => count.Value <= Limit;
}
