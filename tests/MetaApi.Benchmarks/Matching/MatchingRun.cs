using System.Globalization;
using MetaApi.Benchmarks.Hosting;

namespace MetaApi.Benchmarks.Matching;

/// <summary>
/// Chooses the endpoint of one request, as a line of input asks: <c>metaapi 10000 20000</c> chooses among 10 000 routes, 20 000 times.
/// Nothing is served and no endpoint called: what is counted is routing.
/// </summary>
internal static class MatchingRun
{
    static readonly OrderedDictionary<string, Action<WebApplication, int>> Modes = new()
    {
        ["minimal"] = Minimal,
        ["metaapi"] = (app, resources) => app.MapMetaApi(Api.Define("Crowd", api => Declare(api, resources))),
    };

    /// <returns>The exit code: 2 without the argument <c>run</c>, and then it tells the modes.</returns>
    public static async Task<int> OfAsync(string[] arguments)
    {
        if (arguments is not ["run"])
        {
            Console.Out.WriteLine(string.Join('\n', Modes.Keys));
            return 2;
        }

        await Repetition.AnswerLinesAsync(line => ChoicesOf(Modes[line[0]], int.Parse(line[1], CultureInfo.InvariantCulture)));
        return 0;
    }

    /// <param name="map">Maps two routes for each resource.</param>
    /// <param name="routes">How many routes there are, an even number.</param>
    static Func<int, Task> ChoicesOf(Action<WebApplication, int> map, int routes)
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        map(app, routes / 2);
        var routing = Routing(app);
        var context = new DefaultHttpContext { RequestServices = app.Services };
        (context.Request.Method, context.Request.Path) = ("GET", "/r2/7");
        return times => ChooseAsync(routing, context, times);
    }

    static void Minimal(WebApplication app, int resources)
    {
        for (var i = 0; i < resources; i++)
        {
            app.MapGet($"/r{i}/{{id:int}}", (HttpContext _) => Task.CompletedTask);
            app.MapPost($"/r{i}", (HttpContext _) => Task.CompletedTask);
        }
    }

    static void Declare(NamespaceBuilder api, int resources)
    {
        for (var i = 0; i < resources; i++)
            api.Namespace($"/r{i}", items => items
                .Get("/:id", r => r.Params(p => p.Path("id", Schema.Integer)).Status(204).Action(_ => { }))
                .Post(r => r.Status(204).Action(_ => { })));
    }

    /// <summary>The host's own routing, with nothing behind it. It knows what was mapped before.</summary>
    static RequestDelegate Routing(WebApplication app)
    {
        app.UseRouting();
        app.Use((HttpContext _, RequestDelegate _) => Task.CompletedTask);
        app.UseEndpoints(_ => { });
        return ((IApplicationBuilder)app).Build();
    }

    static async Task ChooseAsync(RequestDelegate routing, HttpContext context, int times)
    {
        for (var left = times; left > 0; left--)
        {
            context.SetEndpoint(null);
            await routing(context);
        }
        if (context.GetEndpoint()?.DisplayName?.Contains("/r2/", StringComparison.Ordinal) is not true)
            throw new InvalidOperationException($"The endpoint is {context.GetEndpoint()}.");
    }
}
