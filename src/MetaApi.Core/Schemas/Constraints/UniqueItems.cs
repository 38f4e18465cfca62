namespace MetaApi.Schemas.Constraints;

/// <summary>Judged in a reading of its own, where items are compared as JSON, so that it has no check of a list that was made.</summary>
internal sealed record UniqueItems : Constraint
{
    public override string Keyword => "uniqueItems";

    public override object KeywordValue => true;

    public override Failure Failure { get; } = new(FailureCodes.UniqueItems);
}
