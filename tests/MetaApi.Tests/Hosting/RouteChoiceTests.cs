using System.Globalization;

namespace MetaApi.Tests.Hosting;

/// <summary>
/// Generated APIs, each declared in an order of its own, and asked for generated paths with generated methods. What must serve is worked out
/// from the patterns alone: the most specific one that matches and serves the method, then the route that names it.
/// </summary>
public sealed class RouteChoiceTests
{
    static readonly string[] Segments = ["a", "A", "b", ":", ":", "*", "a:", ":.b", "a:.b", ":-:"];

    static readonly string[] Texts = ["a", "A", "b", "x", "ax", "Ax", "x.b", "a.b", "ax.b", "ax.B", "x-b", "a-.b", "%61", "%2F", "%2561", "a%2Eb", ""];

    static readonly string[] Methods = ["GET", "GET", "HEAD", "POST", "*", "LOCK"];

    static readonly string[] Asked = ["GET", "GET", "GET", "HEAD", "POST", "LOCK", "OPTIONS", "get", "lock", "LINK"];

    [Test]
    public async Task TheHostServesTheRouteThatThePatternsSay([Range(1, 30)] int seed)
    {
        var random = new Random(seed);
        var routes = SomeRoutes(random);
        await using var host = await TestHost.ServingAsync(Declared(routes));
        random.Shuffle(routes);
        await using var shuffled = await TestHost.ServingAsync(Declared(routes));

        for (var number = 0; number < 60; number++)
        {
            var (method, path) = (random.GetItems(Asked, 1)[0], string.Concat(random.GetItems(Texts, random.Next(4)).Select(text => "/" + text)));
            var expected = Expected(routes, method, path);

            Assert.That(Seen(await host.SendAsync($"{method} /api{path}")), Is.EqualTo(expected), $"{method} {path} of {string.Join(", ", routes)}");
            Assert.That(Seen(await shuffled.SendAsync($"{method} /api{path}")), Is.EqualTo(expected), $"{method} {path} of {string.Join(", ", routes)}");
        }
    }

    static string Seen(HttpReply reply) => reply.Header("X-Served") ?? reply.Status.ToString(CultureInfo.InvariantCulture);

    static string Expected(Route[] routes, string method, string path)
    {
        RequestPath.Split(path, out var segments);
        if (segments is [""])
            segments = [];
        var matching = routes.Where(r => PathPattern.Parse(r.Path).Match(segments) is not null).ToList();
        var serving = matching.Where(r => Distance(r, method) is not null).ToList();
        serving.Sort((one, other) => PathPattern.Parse(one.Path).CompareSpecificity(PathPattern.Parse(other.Path)) is not 0 and var difference
            ? difference
            : Distance(one, method)!.Value - Distance(other, method)!.Value);
        return serving.Count > 0 ? serving[0].ToString() : matching.Count == 0 ? "404" : method == "OPTIONS" ? "204" : "405";
    }

    static int? Distance(Route route, string method) =>
        route.Method == method ? 0 : method == "HEAD" && route.Method == "GET" ? 1 : route.Method == "*" ? 2 : null;

    static Api Declared(Route[] routes) => Some.Api(api => routes.Aggregate(api, (to, route) => route.Method == "*"
        ? to.Route(route.Path, Saying(route))
        : to.Route(route.Path, route.Method, Saying(route))));

    static Action<ApiRouteBuilder> Saying(Route route) => r => r.Action(call => call.SetHeader("X-Served", route.ToString()).Send(""));

    /// <summary>Up to twelve routes, none of which hides another.</summary>
    static Route[] SomeRoutes(Random random)
    {
        var routes = new List<Route>();
        for (var number = 0; number < 14; number++)
        {
            var route = new Route(random.GetItems(Methods, 1)[0], "/" + string.Join('/', random.GetItems(Segments, random.Next(4))));
            if (IsSound([.. routes, route]))
                routes.Add(route);
        }
        return [.. routes];
    }

    static bool IsSound(Route[] routes)
    {
        try
        {
            Declared(routes);
            return true;
        }
        catch (ApiDeclarationException)
        {
            return false;
        }
    }

    sealed record Route(string Method, string Path)
    {
        public override string ToString() => $"{Method} {Path}";
    }
}
