namespace MetaApi.Schemas.Constraints;

internal sealed record AllowedBoolean(bool Value) : Constraint, ICheck<bool>
{
    public override string Keyword => "const";

    public override object KeywordValue => Value;

    public override Failure Failure { get; } = new(FailureCodes.Const, "allowed", Value ? "true" : "false");

    public bool Accepts(bool value) => value == Value;
}
