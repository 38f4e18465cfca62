namespace MetaApi.Schemas.Constraints;

/// <summary>What a required text or list must be unless it may be empty: the same as if it were missing.</summary>
internal sealed record NotEmpty(string Keyword) : Constraint, ICheck<string>, ICheck<ItemCount>
{
    public override string Keyword { get; } = Keyword;

    public override object KeywordValue => 1;

    public override Failure Failure { get; } = new(FailureCodes.Required);

    public bool Accepts(string value) => value.Length > 0;

    public bool Accepts(ItemCount count) => count.Value > 0;
}
