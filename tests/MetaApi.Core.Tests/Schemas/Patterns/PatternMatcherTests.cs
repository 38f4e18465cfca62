using MetaApi.Schemas.Patterns;

namespace MetaApi.Core.Tests.Schemas.Patterns;

public sealed class PatternMatcherTests
{
    [TestCase("^(a+)+$", "a", "!")]
    [TestCase("^(a|a)*$", "a", "!")]
    [TestCase("^(a|aa)+$", "a", "!")]
    [TestCase("(.*)*=", "a", "")]
    [TestCase("^(.*?,){11}P", "1,", "")]
    [TestCase("(x+x+)+y", "x", "")]
    [TestCase("^(([a-z])+.)+[A-Z]([a-z])+$", "a", "")]
    [TestCase("(?:(?:(?:a*)*)*)*b", "a", "")]
    [TestCase("(a{1,10}){1,10}b", "a", "")]
    [TestCase(@"(\w+\s?)*!$", "a", "é")]
    [TestCase(@"\s+$", " ", "x")]
    [TestCase("([ab]{0,50}a)+c", "ab", "")]
    [TestCase("foo.{0,40}bar", "foofoxo", "")]
    [TestCase("a.{0,20}b.{0,20}c", "ab", "")]
    [TestCase("[ab]*a[ab]{40}c", "ab", "")]
    [TestCase(@"^([a-zA-Z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$", "a", "!")]
    public void ATextMadeToStallABacktrackerIsReadOnce(string pattern, string repeated, string end)
    {
        EcmaPattern.TryCompile(pattern, out var matcher, out _);
        var text = string.Concat(Enumerable.Repeat(repeated, 100 * 1024 / repeated.Length)) + end;

        var isMatch = matcher!.IsMatch(text);

        Assert.That(isMatch, Is.False);
    }

    [TestCase(@"\Ba", "😀a", ExpectedResult = false)]
    [TestCase(@"a\B", "a😀", ExpectedResult = false)]
    [TestCase(@"^\B😀\B$", "😀", ExpectedResult = true)]
    [TestCase(@"^a\b😀\ba$", "a😀a", ExpectedResult = true)]
    [TestCase(@"\B", "a😀a", ExpectedResult = false)]
    public bool ThereIsNoPlaceInsideACodePoint(string pattern, string text)
    {
        EcmaPattern.TryCompile(pattern, out var matcher, out _);

        return matcher!.IsMatch(text);
    }

    [TestCase("^.$", ExpectedResult = true)]
    [TestCase("^[^a]$", ExpectedResult = true)]
    [TestCase(@"^\uD83D$", ExpectedResult = true)]
    [TestCase(@"^\uDE00$", ExpectedResult = false)]
    [TestCase("😀", ExpectedResult = false)]
    public bool ALoneSurrogateIsACharacterOfItsOwn(string pattern)
    {
        EcmaPattern.TryCompile(pattern, out var matcher, out _);

        return matcher!.IsMatch("\uD83D");
    }

    [TestCase("")]
    [TestCase("^")]
    public void AHundredWordsAreNotTooMany(string start)
    {
        var words = Enumerable.Range(0, 100).Select(number => $"word{number}{(char)('a' + (number % 26))}").ToArray();

        EcmaPattern.TryCompile($"{start}({string.Join('|', words)})$", out var matcher, out _);

        Assert.That(words.Append("word100").Count(word => matcher!.IsMatch(word)), Is.EqualTo(100));
    }

    [Test]
    public void ManyThreadsMayShareOneMatcher()
    {
        EcmaPattern.TryCompile("^foo.{0,40}bar$", out var matcher, out _);

        var verdicts = Enumerable.Range(0, 2000).AsParallel().Select(length => matcher!.IsMatch("foo" + new string('o', length % 60) + "bar"));

        Assert.That(verdicts.Count(isMatch => isMatch), Is.EqualTo(Enumerable.Range(0, 2000).Count(length => length % 60 <= 40)));
    }

    [Test]
    public void MatchingAllocatesNothing()
    {
        EcmaPattern.TryCompile("^SKU-[0-9]{4}$", out var table, out _);
        EcmaPattern.TryCompile("foo.{0,40}bar", out var simulator, out _);
        var text = "foo😀" + new string('o', 30) + "bar";
        Run();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Run();

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);

        void Run()
        {
            table!.IsMatch("SKU-1234");
            table.IsMatch(text);
            simulator!.IsMatch(text);
        }
    }
}
