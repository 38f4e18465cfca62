using MetaApi.Core.Tests.Support;
using MetaApi.Schemas.Patterns;

namespace MetaApi.Core.Tests.Threats;

/// <summary>Thirty patterns that stall engines which go back, each with a text of 100 KiB made for it.</summary>
public sealed class EvilPatternTests
{
    const int Length = 100 * 1024;

    /// <summary>A count in a pattern makes the first characters cost less than those that follow.</summary>
    const double MostGrowth = 2.1;

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
    [CancelAfter(60_000)]
    public async Task EachIsReadOnceOrRefusedWhenTheApiIsBuilt(CancellationToken isHanging)
    {
        Assert.That(Patterns.Distinct().Count(), Is.EqualTo(30));
        foreach (var (pattern, repeated, end) in Patterns)
        {
            var reader = new SchemaReader<object>(Schema.String.Length(0, 2 * Length).Pattern(pattern));

            var read = await Task.Run(() => reader.Read($"\"{Text(repeated, end, Length)}\""), isHanging).WaitAsync(isHanging);

            Assert.That(read.Failures.Select(f => f.Code), Is.EqualTo(new[] { "pattern" }), pattern);
        }
    }

    [Test]
    public void TwiceTheTextIsTwiceTheSteps()
    {
        foreach (var (pattern, repeated, end) in Patterns)
        {
            var steps = new PatternSteps(pattern);

            var (once, twice) = (steps.Through(Text(repeated, end, Length / 20)), steps.Through(Text(repeated, end, Length / 10)));

            Assert.That((double)twice / once, Is.LessThan(MostGrowth), pattern);
            Assert.That(twice, Is.LessThanOrEqualTo((long)steps.MostForACharacter * ((Length / 10) + 2)), pattern);
        }
    }

    [TestCaseSource(nameof(Refused))]
    public void AnotherIsRefusedWhenTheApiIsBuiltByRouteParameterAndPattern(string pattern)
    {
        Api Build() => Api.Define("Evil", api => api.Get("/evil", route => route.Params(p => p.Query("text", Schema.String.Pattern(pattern))).Action(_ => { })));

        Assert.That(Build, Throws.TypeOf<ApiDeclarationException>().With.Message.Contains("GET /evil")
            .And.Message.Contains("'text'").And.Message.Contains(pattern));
    }

    [Test]
    public void ThreeWhoseCountsMultiplyAreFollowedStateByStateAndTheOthersByATable()
    {
        var followed = Patterns.Select(p => p.Pattern).Where(pattern => !new PatternSteps(pattern).HasTable).ToList();

        Assert.That(followed, Is.EqualTo(new[] { "foo.{0,40}bar", "a.{0,20}b.{0,20}c", "[ab]*a[ab]{40}c" }));
        Assert.That(followed.Select(pattern => new PatternSteps(pattern).MostForACharacter), Is.All.LessThanOrEqualTo(PatternSimulator.MostStates));
    }

    static string Text(string repeated, string end, int length) => string.Concat(Enumerable.Repeat(repeated, length / repeated.Length)) + end;
}
