namespace MetaApi.Schemas.Constraints;

internal sealed record MinItems(int Limit) : Constraint, ICheck<ItemCount>
{
    public override string Keyword => "minItems";

    public override object KeywordValue => Limit;

    public override Failure Failure { get; } = new(FailureCodes.MinItems, "limit", Limit);

    public override (string, string)? Mistake => Limit < 0 ? ($"has the negative limit {Limit}", "use 0 or more") : null;

    public bool Accepts(ItemCount count) => count.Value >= Limit;
}
