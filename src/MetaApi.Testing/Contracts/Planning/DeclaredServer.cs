using MetaApi.Model;
using MetaApi.Testing.Contracts.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Testing.Contracts.Planning;

/// <summary>
/// The declaration itself as a server: the same routes and inputs, and nothing behind them. What it refuses must be refused, with the same errors; what it
/// lets in is no violation, because inputs may be read leniently.
/// </summary>
internal sealed class DeclaredServer : IAsyncDisposable
{
    /// <summary>A prefix makes it answer for paths that it does not know.</summary>
    const string Prefix = "/declared";

    readonly WebApplication app;

    readonly Sender sender;

    DeclaredServer(WebApplication app) => (this.app, sender) = (app, new(app.GetTestClient(), Prefix));

    public static async Task<DeclaredServer> StartAsync(ApiModel model, CancellationToken cancelled)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { EnvironmentName = "Production" });
        builder.WebHost.UseTestServer();
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        app.UseRouting();
        app.MapMetaApi(Api.Of(model with { Routes = [.. model.Routes.Select(Bare)] }), Prefix, o => o.Documents = false);
        await app.StartAsync(cancelled);
        return new(app);
    }

    public Task<Exchange> AskAsync(ContractRequest request, CancellationToken cancelled) => sender.SendAsync(request, cancelled);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    static ApiRoute Bare(ApiRoute route)
    {
        var meta = route.Meta with { Policies = [], Responses = [], Headers = [], RenderScopes = [], Examples = [] };
        Func<Call, Task> action = meta.TakesFiles ? TakeFilesAsync : _ => Task.CompletedTask;
        return route with { Meta = meta, Hooks = [], Rescues = [], Shared = null, Action = new PlainAction(action, action) };
    }

    static async Task TakeFilesAsync(Call call)
    {
        await foreach (var file in call.ReadFilesAsync())
            await file.CopyToAsync(Stream.Null, call.Cancelled);
    }
}
