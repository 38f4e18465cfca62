namespace MetaApi.Schemas.Reading;

internal static class TypeFailures
{
    public static readonly Failure Null = new(FailureCodes.Null);

    public static readonly Failure Required = new(FailureCodes.Required);

    public static readonly Failure Repeated = new(FailureCodes.Repeated);

    public static readonly Failure Encoding = new(FailureCodes.Encoding);

    public static readonly Failure Invalid = new(FailureCodes.Invalid);

    public static readonly Failure Unknown = new(FailureCodes.Unknown);

    public static readonly Failure Range = new(FailureCodes.Range);

    public static Failure Expected(string type) => new(FailureCodes.Type, "expected", type);
}
