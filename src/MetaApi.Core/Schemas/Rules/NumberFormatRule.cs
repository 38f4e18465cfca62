namespace MetaApi.Schemas.Rules;

/// <summary>The formats of numbers that OpenAPI names: <c>int32</c> and <c>int64</c>. Any number is a <c>float</c> or <c>double</c>, and <c>password</c> is a hint to forms.</summary>
internal sealed class NumberFormatRule : Rule
{
    static readonly Failure Failure = new(FailureCodes.Range);

    readonly long least;

    readonly long most;

    NumberFormatRule(long least, long most) => (this.least, this.most) = (least, most);

    public static Rule? Find(string name) => name switch
    {
        "int32" => new NumberFormatRule(int.MinValue, int.MaxValue),
        "int64" => new NumberFormatRule(long.MinValue, long.MaxValue),
        "float" or "double" or "password" => new SchemaRule(),
        _ => null,
    };

    public override bool Judge(object? value, Judgement judgement) =>
        !PlainNumbers.IsNumber(value) || IsWithin(value!) || judgement.Fail(Failure);

    bool IsWithin(object number) =>
        PlainNumbers.IsWhole(number) && PlainNumbers.Compare(number, least) >= 0 && PlainNumbers.Compare(number, most) <= 0;
}
