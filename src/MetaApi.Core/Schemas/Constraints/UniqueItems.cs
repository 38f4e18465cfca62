namespace MetaApi.Schemas.Constraints;

/// <summary>Judged while the items are read, one by one, so that it has no check of a whole list.</summary>
internal sealed record UniqueItems : Constraint
{
    public override string Keyword => "uniqueItems";

    public override object KeywordValue => true;

    public override Failure Failure { get; } = new(FailureCodes.UniqueItems);
}
