using System.Globalization;
using MetaApi.OpenApi.Tests.Verdict.Samples;

namespace MetaApi.OpenApi.Tests.Verdict;

/// <summary>
/// Values without parts. Limits are multiples of a quarter and integers small, because ajv counts in doubles; what .NET's types cannot hold,
/// such as the year 0, is left out: it is refused, and no document says so.
/// </summary>
static class Scalars
{
    enum Colour { Red, Green, DarkBlue }

    sealed record Wrapped(string Text);

    static readonly (string Json, string Code)[] NoText = [("7", "type"), ("true", "type"), ("[\"a\"]", "type"), ("{}", "type"), ("null", "null")];

    static readonly (string Json, string Code)[] NoNumber = [("\"a\"", "type"), ("false", "type"), ("[]", "type"), ("{\"a\":1}", "type"), ("null", "null")];

    static readonly ScalarSample[] Texts =
    [
        Text(Schema.String, ["a", "Ünï", "😀"]),
        Text(Schema.String.Pattern("^[a-z]*$").Length(2, 4), ["ab", "abcd"], ("a", "minLength"), ("abcde", "maxLength"), ("ab1", "pattern"), ("ab\\n", "pattern")),
        Text(Schema.String.Pattern(@"\d"), ["1", "a1"], ("a", "pattern"), ("٣", "pattern")),
        Text(Schema.String.OneOf("a", "b", "ä"), ["a", "b", "ä"], ("A", "enum"), ("c", "enum")),
        Text(Schema.String.Const("only"), ["only"], ("only ", "const")),
        Text(Schema.String.NotBlank().Pattern("a|^\\s"), ["a", " a "], (" ", "blank"), ("\\t\\u00a0", "blank"), ("b", "pattern")),
        Text(Schema.String.Format("email"), ["a@b.example", "a.b+c@d.example"], ("a@", "format"), ("a b@c.example", "format")),
        Text(Schema.String.Format("hostname"), ["a.example", "a-b"], ("-a", "format"), ("a_b", "format")),
        Text(Schema.String.Format("ipv4"), ["127.0.0.1"], ("127.0.0.256", "format"), ("127.0.0.01", "format")),
        Text(Schema.String.Format("ipv6"), ["::1", "1:2:3:4:5:6:7:8"], ("1::2::3", "format"), ("12345::", "format")),
        Text(Schema.String.Format("time"), ["10:20:30Z", "10:20:30.5+01:00"], ("10:20:30", "format"), ("24:00:00Z", "format")),
        Text(Schema.String.Format("duration"), ["P1D", "PT2H"], ("P", "format"), ("P1H", "format")),
        Text(Schema.String.Format("byte"), ["YQ==", "YWJj"], ("YQ", "format"), ("Y=Q=", "format")),
        Text(Schema.String.Secret(), ["secret"]),
        Text(Schema.Date, ["2024-02-29", "0001-01-01"], ("2023-02-29", "format"), ("2024-2-9", "format"), ("", "format")),
        Text(Schema.DateTime, ["2024-02-29T10:20:30Z", "2024-02-29t10:20:30.25+02:00"], ("2024-02-29", "format"), ("2024-02-30T10:20:30Z", "format")),
        Text(Schema.Time, ["10:20:30", "00:00:00.1234567"], ("10:20:30Z", "format"), ("10:20", "format"), ("23:59:60", "format")),
        Text(Schema.Duration, ["PT1S", "-P1DT2H", "PT1M30.5S"], ("P1M", "format"), ("1S", "format"), ("P", "format")),
        Text(Schema.Guid, ["0a1b2c3d-0a1b-2c3d-4e5f-0a1b2c3d4e5f", "0A1B2C3D-0A1B-2C3D-4E5F-0A1B2C3D4E5F"], ("0a1b2c3d0a1b2c3d4e5f0a1b2c3d4e5f", "format")),
        Text(Schema.Uri, ["http://a.example/b?c#d", "urn:a:b"], ("/a", "format"), ("http://a b", "format")),
        Text(Schema.Bytes, ["", "YQ==", "YWI="], ("YR==", "format"), ("YQ", "format"), ("Y-_=", "format")),
        Text(Schema.Enum<Colour>(), ["Red", "DarkBlue"], ("red", "enum"), ("1", "enum"), ("Red,Green", "enum")),
        Text(Schema.String.Length(1, 3).As<Wrapped>(), ["a", "😀😀😀"], ("abcd", "maxLength")),
        Text(Schema.Date.As<DateOnly, string>(d => d.ToString("O", CultureInfo.InvariantCulture), s => DateOnly.Parse(s, CultureInfo.InvariantCulture)), ["2024-02-29"], ("2024", "format")),
    ];

    static readonly ScalarSample[] Others =
    [
        new(Schema.Boolean, ["true", "false"], ("0", "type"), ("\"a\"", "type"), ("null", "null")),
        new(Schema.Boolean.Const(true), ["true"], ("false", "const"), ("[]", "type")),
        new(Schema.Integer, ["0", "-5", "7.0", "1e3", "9007199254740991"], [("0.5", "type"), .. NoNumber]),
        new(Schema.Integer.OneOf(1, 5, -2), ["1", "5.0", "-2"], [("2", "enum"), .. NoNumber]),
        new(Schema.Integer.Const(3), ["3"], ("4", "const"), ("null", "null")),
        new(Schema.Number, ["0", "-0.5", "1e10", "1.50"], NoNumber),
        new(Schema.Number.OneOf(0.5m, 2), ["0.5", "2.0", "5e-1"], [("0.25", "enum"), .. NoNumber]),
        new(Schema.Number.Const(1.5m), ["1.5"], ("1", "const")),
        new(Schema.Integer.Between(1, 9).As<long, string>(n => new('a', (int)n), s => s.Length), ["3"], ("10", "max"), ("0", "min"), ("\"a\"", "type")),
        new(Schema.Any, ["null", "1", "[]", "{\"a\":null}", "\"a\""]),
    ];

    public static Sample Any(Dice dice) => dice.Between(0, 9) switch
    {
        0 => Length(dice),
        1 or 2 => Integer(dice),
        3 => Number(dice),
        <= 6 => dice.Pick(Others),
        _ => dice.Pick(Texts),
    };

    public static ScalarSample Length(Dice dice)
    {
        var (least, more) = (dice.Between(1, 3), dice.Between(0, 3));
        return Text(Schema.String.Length(least, least + more), [new('a', least), string.Concat(Enumerable.Repeat("😀", least + more))],
            (new('a', least - 1), "minLength"), (string.Concat(Enumerable.Repeat("😀", least + more + 1)), "maxLength"));
    }

    public static ScalarSample Integer(Dice dice)
    {
        var (least, step) = (dice.Between(-40, 40), dice.Between(2, 9));
        return dice.Between(0, 2) switch
        {
            0 => new(Schema.Integer.Between(least, least + step), [$"{least}", $"{least + step}", $"{least + 1}.0"],
                [($"{least - 1}", "min"), ($"{least + step + 1}", "max"), ($"{least}.5", "type"), .. NoNumber]),
            1 => new(Schema.Integer.MultipleOf(step), [$"{step * least}", "0", $"{step}e2"], [($"{(step * least) + 1}", "multipleOf"), .. NoNumber]),
            _ => new(Schema.Integer.MoreThan(least).LessThan(least + step), [$"{least + 1}"],
                [($"{least}", "exclusiveMin"), ($"{least + step}", "exclusiveMax"), .. NoNumber]),
        };
    }

    public static ScalarSample Number(Dice dice)
    {
        var least = dice.Between(-40, 40) / 4m;
        return dice.Between(0, 2) switch
        {
            0 => new(Schema.Number.Between(least, least + 1), [Json(least), Json(least + 0.25m)],
                [(Json(least - 0.25m), "min"), (Json(least + 1.01m), "max"), .. NoNumber]),
            1 => new(Schema.Number.MultipleOf(0.25m), [Json(least), "0"], [(Json(least + 0.125m), "multipleOf"), .. NoNumber]),
            _ => new(Schema.Number.MoreThan(least).LessThan(least + 1), [Json(least + 0.5m)],
                [(Json(least), "exclusiveMin"), (Json(least + 1), "exclusiveMax"), .. NoNumber]),
        };
    }

    static string Json(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    static ScalarSample Text(Schema schema, string[] valid, params (string Text, string Code)[] flaws) =>
        new(schema, [.. valid.Select(Quoted)], [.. flaws.Select(f => (Quoted(f.Text), f.Code)), .. NoText]);

    static string Quoted(string text) => $"\"{text}\"";
}
