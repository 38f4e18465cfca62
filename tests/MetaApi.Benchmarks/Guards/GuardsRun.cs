using System.Globalization;
using MetaApi.Benchmarks.Hosting;
using MetaApi.Benchmarks.Secured;
using Microsoft.AspNetCore.Authentication;

namespace MetaApi.Benchmarks.Guards;

/// <summary>
/// Calls a route that is guarded as a line of input asks: <c>Both 20000</c> calls one with a bearer check and a rate limit 20 000 times. The endpoint is
/// called as routing calls it, without a server; each call has a context and services of its own, for a handler answers once for a request.
/// </summary>
internal static class GuardsRun
{
    static readonly OrderedDictionary<string, Action<ApiRouteBuilder>> Kinds = new()
    {
        ["None"] = _ => { },
        ["Security"] = r => r.Security(SecurityScheme.Bearer("bearer")),
        ["RateLimit"] = r => r.RateLimit(int.MaxValue, per: TimeSpan.FromDays(1)),
        ["Both"] = r => r.Security(SecurityScheme.Bearer("bearer")).RateLimit(int.MaxValue, per: TimeSpan.FromDays(1)),
        ["Concurrency"] = r => r.Concurrency(10),
    };

    /// <returns>The exit code: 2 without the argument <c>run</c>, and then it tells the kinds of guards.</returns>
    public static async Task<int> OfAsync(string[] arguments)
    {
        if (arguments is not ["run"])
        {
            Console.Out.WriteLine(string.Join('\n', Kinds.Keys));
            return 2;
        }

        await Repetition.AnswerLinesAsync(line => CallsOf(Kinds[line[0]]));
        return 0;
    }

    static Func<int, Task> CallsOf(Action<ApiRouteBuilder> guard)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, KnownCaller>("Bearer", null);
        var app = builder.Build();
        app.MapMetaApi(Api.Define("Guards", api => api.Get("/", r =>
        {
            guard(r);
            r.Status(204).Action(_ => Task.CompletedTask);
        })));
        var endpoint = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).First();
        return times => CallAsync(endpoint, app.Services, times);
    }

    static async Task CallAsync(Endpoint endpoint, IServiceProvider services, int times)
    {
        for (var left = times; left > 0; left--)
        {
            using var scope = services.CreateScope();
            var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
            (context.Request.Method, context.Request.Path) = ("GET", "/");
            context.Request.Headers.Authorization = "Bearer x";
            context.SetEndpoint(endpoint);
            await endpoint.RequestDelegate!(context);
            if (context.Response.StatusCode != 204)
                throw new InvalidOperationException($"The route answers with {context.Response.StatusCode.ToString(CultureInfo.InvariantCulture)}.");
        }
    }
}
