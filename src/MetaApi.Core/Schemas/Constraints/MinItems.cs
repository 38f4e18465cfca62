namespace MetaApi.Schemas.Constraints;

internal sealed record MinItems(int Limit) : Constraint, ICheck<ItemCount>
{
    public override string Keyword => "minItems";

    public override object KeywordValue => Limit;

    public override Failure Failure { get; } = new(FailureCodes.MinItems, "limit", Limit);

    public bool Accepts(ItemCount count) => count.Value >= Limit;
}
