using MetaApi.Calls.Telemetry;
using MetaApi.Health;
using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MetaApi.Tests.Observing;

public sealed class HealthTests
{
    [Test]
    public async Task ItTellsTheCallsThatRun()
    {
        HealthReportEntry during = default;
        await using var host = await HostAsync(async call => during = await CheckAsync(call.Service<HealthCheckService>()));

        await host.SendAsync("GET /api/slow");

        var after = await CheckAsync(host.Services.GetRequiredService<HealthCheckService>());
        Assert.That((during.Status, during.Data["active_calls"], after.Data["active_calls"]), Is.EqualTo((HealthStatus.Healthy, 1L, 0L)));
    }

    [TestCase(2, HealthStatus.Healthy)]
    [TestCase(1, HealthStatus.Unhealthy)]
    public async Task AsManyCallsAsMayRunAreUnhealthy(long limit, HealthStatus expected)
    {
        HealthReportEntry during = default;
        await using var host = await HostAsync(async call => during = await CheckAsync(call.Service<HealthCheckService>()), o => o.ActiveCalls = limit);

        await host.SendAsync("GET /api/slow");

        Assert.That((during.Status, during.Data["active_calls.limit"]), Is.EqualTo((expected, limit)));
    }

    [TestCase(7, HealthStatus.Healthy, null)]
    [TestCase(8, HealthStatus.Degraded, "store: 8 of 10.")]
    [TestCase(10, HealthStatus.Unhealthy, "store: 10 of 10.")]
    public async Task TheFullestDecides(long count, HealthStatus expected, string? description)
    {
        await using var host = await HostAsync(_ => Task.CompletedTask);
        host.Services.GetRequiredService<HealthSources>().Add(new Store(count));
        host.Services.GetRequiredService<HealthSources>().Add(new Store(1));

        var health = await CheckAsync(host.Services.GetRequiredService<HealthCheckService>());

        Assert.That((health.Status, health.Description, health.Data["store"]), Is.EqualTo((expected, description, count)));
    }

    [Test]
    public async Task WhatWaitsAndWhatIsRememberedIsTold()
    {
        HealthReportEntry during = default;
        TestHost? started = null;
        await using var host = started = await TestHost.StartAsync(
            app => app.MapMetaApi(Api.Define("Queues", api => api
                .Get("/queued", r => r.Concurrency(1, queue: 3).Action(async call =>
                {
                    if (during.Data is null)
                        during = await WithOneWaitingAsync(call);
                }))
                .Post("/once", r => r.Idempotent(by: _ => null).Action(_ => { }))), "/api"),
            builder => builder.Services.AddHealthChecks().AddMetaApi());

        await host.SendAsync("GET /api/queued");

        Assert.That((during.Data["waiting_calls"], during.Data["waiting_calls.limit"]), Is.EqualTo((1L, 3L)));
        Assert.That((during.Data["idempotency_running"], during.Data.ContainsKey("idempotency_running.limit")), Is.EqualTo((0L, true)));

        async Task<HealthReportEntry> WithOneWaitingAsync(Call call)
        {
            _ = started!.SendAsync("GET /api/queued");
            var checks = call.Service<HealthCheckService>();
            var told = await CheckAsync(checks);
            while (told.Data["waiting_calls"] is 0L)
                told = await CheckAsync(checks);
            return told;
        }
    }

    [Test]
    public async Task DocumentsThatAreKeptAreTold()
    {
        await using var host = await TestHost.StartAsync(
            app => app.MapMetaApi(Some.ApiWith("/notes"), "/api", o => o.Documents = true),
            builder => builder.Services.AddHealthChecks().AddMetaApi());

        await host.SendAsync("GET /api/notes");
        var before = await CheckAsync(host.Services.GetRequiredService<HealthCheckService>());
        var document = await host.SendAsync("GET /api/openapi.json");
        var after = await CheckAsync(host.Services.GetRequiredService<HealthCheckService>());

        Assert.That((before.Data["document_bytes"], after.Data["document_bytes"]), Is.EqualTo((0L, (long)document.Body.Length)));
    }

    static Task<TestHost> HostAsync(Func<Call, Task> action, Action<MetaApiHealthOptions>? configure = null) => TestHost.ServingAsync(
        Some.Api(a => a.Get("/slow", r => r.Action(action))),
        builder => builder.Services.AddHealthChecks().AddMetaApi(configure));

    static async Task<HealthReportEntry> CheckAsync(HealthCheckService checks) => (await checks.CheckHealthAsync()).Entries["MetaApi"];

    sealed record Store(long Count) : IHealthSource
    {
        public string Name => "store";

        public long? Limit => 10;
    }
}
