namespace MetaApi.Schemas.Constraints;

internal sealed record ExclusiveMaximum(decimal Limit) : Constraint, ICheck<long>, ICheck<decimal>, ICheck<double>, ICheck<float>
{
    readonly double doubleLimit = (double)Limit;

    public override string Keyword => "exclusiveMaximum";

    public override object KeywordValue => Limit;

    public override Failure Failure { get; } = new(FailureCodes.ExclusiveMaximum, "limit", Limit);

    public bool Accepts(long value) => value < Limit;

    public bool Accepts(decimal value) => value < Limit;

    public bool Accepts(double value) => value < doubleLimit;

    public bool Accepts(float value) => Accepts((double)value);
}
