using System.Globalization;
using MetaApi.Benchmarks.Hosting;

namespace MetaApi.Benchmarks.Hooks;

/// <summary>
/// Calls a route with hooks of one kind, as a line of input asks: <c>Before 10 20000</c> calls one with ten of them 20 000 times. The
/// endpoint is called as routing calls it, without a server; the hooks do nothing.
/// </summary>
internal static class HooksRun
{
    static readonly OrderedDictionary<string, Action<ApiRouteBuilder>> Kinds = new()
    {
        ["BeforeValidation"] = r => r.BeforeValidation(_ => Task.CompletedTask),
        ["Before"] = r => r.Before(_ => Task.CompletedTask),
        ["Around"] = r => r.Around((_, next) => next()),
        ["After"] = r => r.After(_ => Task.CompletedTask),
        ["AroundCall"] = r => r.AroundCall((_, next) => next()),
        ["Finally"] = r => r.Finally(_ => Task.CompletedTask),
    };

    /// <returns>The exit code: 2 without the argument <c>run</c>, and then it tells the kinds of hooks.</returns>
    public static async Task<int> OfAsync(string[] arguments)
    {
        if (arguments is not ["run"])
        {
            Console.Out.WriteLine(string.Join('\n', Kinds.Keys));
            return 2;
        }

        await Repetition.AnswerLinesAsync(line => CallsOf(Kinds[line[0]], int.Parse(line[1], CultureInfo.InvariantCulture)));
        return 0;
    }

    static Func<int, Task> CallsOf(Action<ApiRouteBuilder> add, int count)
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        app.MapMetaApi(Api.Define("Hooks", api => Declare(api, add, count)));
        var endpoint = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).First();
        var context = new DefaultHttpContext { RequestServices = app.Services };
        (context.Request.Method, context.Request.Path) = ("GET", "/");
        context.SetEndpoint(endpoint);
        return times => CallAsync(endpoint.RequestDelegate!, context, times);
    }

    static void Declare(NamespaceBuilder api, Action<ApiRouteBuilder> add, int count) => api.Get("/", r =>
    {
        for (var i = 0; i < count; i++)
            add(r);
        r.Status(204).Action(_ => Task.CompletedTask);
    });

    static async Task CallAsync(RequestDelegate call, HttpContext context, int times)
    {
        for (var left = times; left > 0; left--)
            await call(context);
        if (context.Response.StatusCode != 204)
            throw new InvalidOperationException($"The route answers with {context.Response.StatusCode}.");
    }
}
