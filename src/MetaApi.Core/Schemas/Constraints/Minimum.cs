namespace MetaApi.Schemas.Constraints;

internal sealed record Minimum(decimal Limit) : Constraint, ICheck<long>, ICheck<decimal>, ICheck<double>, ICheck<float>
{
    readonly long wholeLimit = WholeNumber.Saturate(Math.Ceiling(Limit));

    readonly double doubleLimit = (double)Limit;

    public override string Keyword => "minimum";

    public override object KeywordValue => Limit;

    public override Failure Failure { get; } = new(FailureCodes.Minimum, "limit", Limit);

    public bool Accepts(long value) => value >= wholeLimit;

    public bool Accepts(decimal value) => value >= Limit;

    public bool Accepts(double value) => value >= doubleLimit;

    public bool Accepts(float value) => Accepts((double)value);
}
