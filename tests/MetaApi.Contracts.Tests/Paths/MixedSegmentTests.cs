using System.Text.RegularExpressions;

namespace MetaApi.Contracts.Tests.Paths;

sealed class MixedSegmentTests
{
    [TestCase("/f/:name.json", "/f/a.json", "a")]
    [TestCase("/f/:name.json", "/f/a.json.json", "a.json")]
    [TestCase("/f/:name.json", "/f/...json", "..")]
    [TestCase("/v:version/x", "/v2/x", "2")]
    [TestCase("/@:user", "/@@", "@")]
    [TestCase("/u/:user-id/z", "/u/5-id/z", "5")]
    [TestCase("/:from-:to", "/a-b", "a", "b")]
    [TestCase("/:from-:to", "/a-b-c", "a-b", "c")]
    [TestCase("/:from-:to", "/a--b", "a-", "b")]
    [TestCase("/:from-:to", "/a--", "a", "-")]
    [TestCase("/:from-:to", "/---", "-", "-")]
    [TestCase("/:a..:b", "/x....y", "x..", "y")]
    [TestCase("/:a-:b-:c", "/1-2-3-4", "1-2", "3", "4")]
    [TestCase("/v:a.:/:b::cancel", "/v1.2/7:cancel", "1", "7")]
    [TestCase("/*rest/:name.js", "/a/b/c.js", "a/b", "c")]
    [TestCase("/*rest/:name.js/*more", "/a/b.js/c.js", "a", "b", "c.js")]
    [Spec("M-024", "M-025", "W-19")]
    public void EachCaptureTakesItsPart(string pattern, string path, params string[] values)
    {
        var match = PathPattern.Parse(pattern).Match(Some.Segments(path));

        Assert.That(match!.Values, Is.EqualTo(values));
    }

    [TestCase("/f/:name.json", "/f/.json")]
    [TestCase("/f/:name.json", "/f/a.JSON")]
    [TestCase("/f/:name.json", "/f/ajson")]
    [TestCase("/f/:name.json", "/f/a.json/")]
    [TestCase("/f/:name.json", "/f/")]
    [TestCase("/v:version", "/v")]
    [TestCase("/v:version", "/V2")]
    [TestCase("/:from-:to", "/-b")]
    [TestCase("/:from-:to", "/a-")]
    [TestCase("/:from-:to", "/--")]
    [TestCase("/:from-:to", "/a/-/b")]
    [TestCase("/aa:x-aa", "/aa-aa")]
    [TestCase("/a:x-a", "/a-a")]
    [TestCase("/:a-:b-:c", "/1-2-")]
    [TestCase("/f/:name.json", "/f/a.json\u0301")]
    public void ACaptureTakesAtLeastOneCharacter(string pattern, string path)
    {
        var match = PathPattern.Parse(pattern).Match(Some.Segments(path));

        Assert.That(match, Is.Null);
    }

    [Test]
    public void GeneratedSegmentsAreMatchedAsAGreedyExpressionWould()
    {
        var random = new Random(20_261_129);
        var disagreements = new List<string>();
        for (var number = 0; number < 20_000; number++)
        {
            var (pattern, expression) = SomePattern(random);
            var text = string.Concat(random.GetItems(["-", ".", "-", "x", "😀"], random.Next(1, 9)));

            var values = PathPattern.Parse(pattern).Match([text])?.Values;
            var expected = Regex.Match(text, expression, RegexOptions.Singleline);

            if (!(expected.Success ? values is not null && values.Value.SequenceEqual(expected.Groups.Values.Skip(1).Select(g => g.Value)) : values is null))
                disagreements.Add($"{pattern} on {text}");
        }

        Assert.That(disagreements, Is.Empty);
    }

    [Test]
    public void AHostileSegmentIsMatchedInBoundedTime()
    {
        var pattern = PathPattern.Parse("/" + string.Join("--", Enumerable.Range(0, 500).Select(i => $":c{i}")) + "!");

        var match = pattern.Match([new string('-', 2_000_000)]);
        var ended = pattern.Match([new string('-', 2_000_000) + "!"]);

        Assert.That(match, Is.Null);
        Assert.That(ended!.Values.Select(value => value.Length), Is.EqualTo([2_000_000 - 499 * 3, .. Enumerable.Repeat(1, 499)]));
    }

    [TestCase("/api/v:version", "/api/v2/notes", 2)]
    [TestCase("/*/v:version", "/a/b/v2/v3", 3)]
    public void ANamespaceMayEndWithOne(string pattern, string path, int expected)
    {
        var matches = PathPattern.Parse(pattern).TryMatchPrefix(Some.Segments(path), out var length);

        Assert.That((matches, length), Is.EqualTo((true, expected)));
    }

    static (string Pattern, string Expression) SomePattern(Random random)
    {
        var captures = random.Next(1, 4);
        var literals = Enumerable.Range(0, captures + 1)
            .Select(i => string.Concat(random.GetItems(["-", "."], random.Next(i == 0 || i == captures ? 0 : 1, 3)))).ToList();
        return (
            string.Concat(literals.Select((text, i) => text + (i < captures ? $":c{i}" : ""))),
            @"\A" + string.Concat(literals.Select((text, i) => Regex.Escape(text) + (i < captures ? "(.+)" : ""))) + @"\z");
    }
}
