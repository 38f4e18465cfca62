using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Threats;

/// <summary>Thirty patterns that stall engines which go back, each with a text of 100 KiB made for it.</summary>
public sealed class EvilPatternTests
{
    const int Length = 100 * 1024;

    static readonly TimeSpan Most = TimeSpan.FromMilliseconds(50);

    /// <summary>Counts that multiply to more states than a table has are followed state by state: slower, and as linear.</summary>
    static readonly TimeSpan MostOfLargeCounts = TimeSpan.FromSeconds(2);

    static readonly (string Pattern, string Repeated, string End)[] Patterns =
    [
        ("^(a+)+$", "a", "!"), ("^(a|a)*$", "a", "!"), ("^(a|aa)+$", "a", "!"), ("^(a*)*$", "a", "!"), ("^((a+)+)+$", "a", "!"),
        ("(.*)*=", "a", ""), ("^(.*?,){11}P", "1,", ""), ("(x+x+)+y", "x", ""), ("^(([a-z])+.)+[A-Z]([a-z])+$", "a", ""), ("(?:(?:(?:a*)*)*)*b", "a", ""),
        ("(a{1,10}){1,10}b", "a", ""), (@"(\w+\s?)*!$", "a", "é"), (@"\s+$", " ", "x"), ("([ab]{0,50}a)+c", "ab", ""), ("foo.{0,40}bar", "foofoxo", ""),
        ("a.{0,20}b.{0,20}c", "ab", ""), ("[ab]*a[ab]{40}c", "ab", ""), (@"^(\d+)*\.$", "1", "x"), (@"^([a-z]+)*@[a-z]+\.com$", "a", "!"), ("(a+){10}b", "a", ""),
        (@"^(\s*\S+\s*)+;$", "a ", ""), ("^(?:a?){30}a{30}$", "a", "b"), (@"(\d+)+e", "1", ""), ("^([^,]*,)*$", "a", ""), (@"<[^>]*>+(.*)<\/", "<", ""),
        (@"^(?:\S+ )*\S+$", "a ", " "), ("(ab|a|b)*c", "ab", ""), ("^((ab)*)+$", "ab", "c"), (@"(?:[\w-]+\.)+[a-z]{2,}$", "a.", "!"), ("((a|b)?(a|b))*c", "ab", ""),
    ];

    static readonly string[] Refused = ["(?=a)b", @"^(a+)\1$", "(a{1000}){1000}", "([ab]{0,2000}a)+c", "(?<=a+)b"];

    [Test]
    public void EachIsReadOnceOrRefusedWhenTheApiIsBuilt()
    {
        Assert.That(Patterns.Distinct().Count(), Is.EqualTo(30));
        foreach (var (pattern, repeated, end) in Patterns)
        {
            var reader = new SchemaReader<object>(Schema.String.Length(0, 2 * Length).Pattern(pattern));
            var body = $"\"{string.Concat(Enumerable.Repeat(repeated, Length / repeated.Length))}{end}\"";

            Assert.That(reader.Read(body).Failures.Select(f => f.Code), Is.EqualTo(new[] { "pattern" }), pattern);
            Assert.That(CpuTime.Least(() => reader.Read(body)), Is.LessThan(IsLargeCount(pattern) ? MostOfLargeCounts : Most), pattern);
        }
    }

    static bool IsLargeCount(string pattern) => pattern is "foo.{0,40}bar" or "a.{0,20}b.{0,20}c" or "[ab]*a[ab]{40}c";

    [TestCaseSource(nameof(Refused))]
    public void AnotherIsRefusedWhenTheApiIsBuiltByRouteParameterAndPattern(string pattern)
    {
        Api Build() => Api.Define("Evil", api => api.Get("/evil", route => route.Params(p => p.Query("text", Schema.String.Pattern(pattern))).Action(_ => { })));

        Assert.That(Build, Throws.TypeOf<ApiDeclarationException>().With.Message.Contains("GET /evil")
            .And.Message.Contains("'text'").And.Message.Contains(pattern));
    }
}
