using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Declaration.Inference;

/// <summary>What a request is told by inferred entities, beside what <see cref="Validator"/> says of the same values.</summary>
public sealed class VerdictTests
{
    const int Tries = 500;

    static readonly string[] Pieces =
        ["a", "b", "c", "1", "9", " ", "@", ".", "-", "+", "=", ".png", "http://", "ftp:", "Monday", "example.com", "4111111111111111", "é", "/", "(0)"];

    static IEnumerable<TestCaseData> Attributes()
    {
        yield return Case<Annotated.Required>(Text);
        yield return Case<Annotated.RequiredOrEmpty>(Text);
        yield return Case<Annotated.StringLength>(Text);
        yield return Case<Annotated.MinLength>(Text);
        yield return Case<Annotated.MaxLength>(Numbers);
        yield return Case<Annotated.Length>(Numbers);
        yield return Case<Annotated.WholeRange>(r => r.Next(5) == 0 ? null : r.Next(-10, 15));
        yield return Case<Annotated.DoubleRange>(r => r.Next(-20, 40) / 8.0);
        yield return Case<Annotated.OpenRange>(r => r.Next(-20, 40) / 8.0 * Math.Pow(10, r.Next(0, 200)));
        yield return Case<Annotated.DecimalRange>(r => r.Next(5) == 0 ? null : r.Next(-20, 90) / 8m);
        yield return Case<Annotated.DayRange>(r => r.Next(5) == 0 ? null : new DateOnly(2024, 1, 1).AddDays(r.Next(70)));
        yield return Case<Annotated.Url>(Text, IsNoUri);
        yield return Case<Annotated.Phone>(Text);
        yield return Case<Annotated.CreditCard>(Text);
        yield return Case<Annotated.FileExtensions>(Text);
        yield return Case<Annotated.AllowedValues>(Text);
        yield return Case<Annotated.AllowedOrNull>(r => r.Next(5) is var n and not 0 ? n : null);
        yield return Case<Annotated.DeniedValues>(Text);
        yield return Case<Annotated.Even>(r => r.Next(5) == 0 ? null : r.Next(10));
        yield return Case<Annotated.Custom>(Text);
        yield return Case<Annotated.Compared>(Text);
        yield return Case<Annotated.Validatable>(Text);
        yield return Case<Annotated.OfType>(Text);

        // An attribute lets the empty text pass whatever the pattern; the pattern in the document does not.
        yield return Case<Annotated.RegularExpression>(Text, value => value is "");

        // To the attribute a single '@' within is an address; the format email is RFC 5321.
        yield return Case<Annotated.EmailAddress>(Text, value => value is string text && text.Contains('@', StringComparison.Ordinal));

        // The attribute skips white space; the format byte is RFC 4648 without line breaks.
        yield return Case<Annotated.Base64String>(Text, value => value is string text && text.Contains(' ', StringComparison.Ordinal));

        // The attribute takes numbers for names, and the empty text for none; the document lists the names.
        yield return Case<Annotated.EnumDataType>(r => r.Next(2) == 0 ? ((DayOfWeek)r.Next(7)).ToString() : r.Next(10).ToString(CultureInfo.InvariantCulture), value => value is string text && (text.Length == 0 || text.Any(char.IsAsciiDigit)));
    }

    [TestCaseSource(nameof(Attributes))]
    public async Task AVerdictIsThatOfTheAttribute(Func<Task<List<string>>> differences) => Assert.That(await differences(), Is.Empty);

    static TestCaseData Case<T>(Func<Random, object?> value, Predicate<object?>? differs = null) where T : class =>
        new TestCaseData(() => DifferencesAsync<T>(value, differs ?? (_ => false))).SetArgDisplayNames(typeof(T).Name);

    static async Task<List<string>> DifferencesAsync<T>(Func<Random, object?> make, Predicate<object?> differs) where T : class
    {
        var (random, found) = (new Random(4711), new List<string>());
        var api = Api.Define("Verdicts", a => a.Post(r => r.Params(p => p.Body(Entity.Of<T>())).Action(_ => { })));
        for (var i = 0; i < Tries; i++)
        {
            var value = make(random);
            var owner = Activator.CreateInstance(typeof(T), value)!;
            var expected = Validator.TryValidateObject(owner, new(owner), null, validateAllProperties: true);
            var answer = await api.CallAsync("POST", "/", JsonSerializer.Serialize(new { value }));
            if ((answer.Status == 200) != expected && !(differs(value) && expected))
                found.Add($"{JsonSerializer.Serialize(value)}: {expected}, {answer.Status}");
        }
        return found;
    }

    static string? Text(Random random) =>
        random.Next(8) == 0 ? null : string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    static List<int>? Numbers(Random random) => random.Next(8) == 0 ? null : [.. Enumerable.Range(0, random.Next(6))];

    /// <summary>To the attribute every text behind a known scheme is a URL; the format uri is RFC 3986.</summary>
    static bool IsNoUri(object? value) =>
        value is string text && !MetaApi.Schemas.Formats.UriFormat.IsMatch(text);
}
