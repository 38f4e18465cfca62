namespace MetaApi.Schemas.Constraints;

/// <summary>Judged in decimal arithmetic, so that 0.07 is a multiple of 0.01; a binary number by its shortest digits.</summary>
internal sealed record MultipleOf(decimal Step) : Constraint, ICheck<long>, ICheck<decimal>, ICheck<double>, ICheck<float>
{
    public override string Keyword => "multipleOf";

    public override object KeywordValue => Step;

    public override Failure Failure { get; } = new(FailureCodes.MultipleOf, "step", Step);

    public override (string, string)? Mistake => Step <= 0 ? ($"asks for multiples of {Step.ToString(System.Globalization.CultureInfo.InvariantCulture)}", "use a number above 0") : null;

    public bool Accepts(long value) => value % Step == 0;

    public bool Accepts(decimal value) => value % Step == 0;

    public bool Accepts(double value) => Math.Abs(value) < (double)decimal.MaxValue
        ? (decimal)value is var exact && (double)exact == value ? Accepts(exact) : Math.IEEERemainder(value, (double)Step) == 0
        : Math.IEEERemainder(value, (double)Step) == 0;

    public bool Accepts(float value) => Math.Abs(value) < (double)decimal.MaxValue ? Accepts((decimal)value) : Accepts((double)value);
}
