using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Model;

/// <summary>Routes are written as <c>GET /path</c>, or as a path alone where they serve every method.</summary>
public sealed class ShadowedRouteTests
{
    static readonly string[] Texts = ["a", "x", "ax"];

    static readonly string[][] Paths = [.. Sequences(6)];

    [TestCase("GET /*r", "GET /", "GET /:a/*b")]
    [TestCase("GET /*r", "/", "GET /:a/*b")]
    [TestCase("GET /*r", "GET /", "GET /:a", "GET /:a/:b", "GET /:a/:b/:c/*d")]
    [TestCase("HEAD /*r", "GET /", "HEAD /:a/*b")]
    [TestCase("/*r", "/", "/:a/*b")]
    [TestCase("GET /f/*r", "GET /f", "GET /f/:a", "GET /f/*r/:a/:b")]
    [TestCase("GET /*r/v:x", "GET /v:y", "GET /:a/*r/v:z")]
    [TestCase("GET /*r/a/*s", "GET /*r/a", "GET /*r/a/:x/*s")]
    public void ARouteWhosePathsOthersServeIsNeverReached(params string[] routes)
    {
        var mistaken = Assert.Throws<ApiDeclarationException>(() => Define(routes))!;

        Assert.That(mistaken.Mistakes.Select(m => m.Place), Is.EqualTo([NameOf(routes[0])]));
        Assert.That(mistaken.Message, Does.Contain("is never reached").And.Contain("ShadowedRouteTests.cs:"));
        Assert.That(routes.Skip(1).Select(NameOf), Has.All.Matches<string>(name => mistaken.Message.Contains(name + " at ", StringComparison.Ordinal)));
    }

    [TestCase("GET /*r", "GET /:a/*b")]
    [TestCase("GET /*r", "GET /", "POST /:a/*b")]
    [TestCase("/*r", "/", "GET /:a/*b", "POST /:a/*b")]
    [TestCase("GET /*r", "GET /", "GET /:a", "GET /:a/:b", "GET /:a/:b/:c/:d/*e")]
    [TestCase("GET /*r", "GET /", "GET /:a/*b/c", "GET /a/*b", "GET /:a/b:c/*d")]
    [TestCase("GET /:x", "GET /a", "GET /a:x", "GET /:x.:y")]
    [TestCase("GET /a:x", "GET /ab:x", "GET /ac", "GET /a:x-:y")]
    [TestCase("GET /*r/v:x", "GET /v:y", "GET /a/*r/v:z")]
    [TestCase("/a", "GET /a")]
    [TestCase("GET /*r", "/*r")]
    public void ARouteWithAPathOfItsOwnIsReached(params string[] routes) => Assert.That(() => Define(routes), Throws.Nothing);

    [Test]
    public void GeneratedRoutesAreShadowedExactlyWhenAllTheirPathsAreServedByOthers()
    {
        var random = new Random(20_261_129);
        var disagreements = new List<string>();
        for (var number = 0; number < 400; number++)
        {
            var routes = SomeRoutes(random);
            var expected = routes.Where(route => IsShadowed(route, routes)).ToList();
            if (!Shadowed(routes).Order().SequenceEqual(expected.Select(NameOf).Order()))
                disagreements.Add(string.Join(", ", routes));
        }

        Assert.That(disagreements, Is.Empty);
    }

    [Test]
    public void TenThousandRoutesWithWildcardsAreChecked()
    {
        var routes = Enumerable.Range(0, 2500)
            .SelectMany(i => (string[])[$"GET /r{i}/*rest", $"GET /*rest/s{i}", $"GET /:a/t{i}-:b/*rest", $"/*rest/u{i}/*more"]);

        Assert.That(Shadowed([.. routes, "GET /", "GET /:a/*b", "GET /*all"]), Is.EqualTo(["GET /*all"]));
    }

    static bool IsShadowed(string route, string[] routes) => Paths
        .Where(path => PatternOf(route).Match(path) is not null)
        .All(path => routes.Any(other => PatternOf(other).Match(path) is not null && PatternOf(other).CompareSpecificity(PatternOf(route)) < 0));

    static IEnumerable<string> Shadowed(string[] routes)
    {
        try
        {
            Define(routes);
            return [];
        }
        catch (ApiDeclarationException mistaken)
        {
            return mistaken.Mistakes.Where(m => m.Problem.Contains("never reached", StringComparison.Ordinal)).Select(m => m.Place);
        }
    }

    /// <summary>Two to four of different shapes.</summary>
    static string[] SomeRoutes(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(2, 5))
            .Select(_ => "GET /" + string.Join('/', random.GetItems(["a", ":", "*", "a:", ":", "*"], random.Next(4))))
            .DistinctBy(route => PatternOf(route).Shape),
    ];

    static Api Define(params string[] routes) => Api.Define("Shadows", api => routes.Aggregate(api, (to, route) => route.Split(' ') is [var method, var path]
        ? to.Route(path, method, r => r.Action(_ => { }))
        : to.Route(route, r => r.Action(_ => { }))));

    static PathPattern PatternOf(string route) => PathPattern.Parse(route.Split(' ')[^1]);

    static string NameOf(string route) => $"{(route.Contains(' ', StringComparison.Ordinal) ? route.Split(' ')[0] : "*")} {PatternOf(route)}";

    static IEnumerable<string[]> Sequences(int longest) =>
        longest == 0 ? [[]] : [[], .. from text in Texts from rest in Sequences(longest - 1) select (string[])[text, .. rest]];
}
