using System.Diagnostics;
using MetaApi.Calls.Telemetry;
using MetaApi.Tests.Hosting;

namespace MetaApi.Tests.Observing;

public sealed class HostActivityTests
{
    [Test]
    public async Task AnOperationIsInsideTheActivityOfTheRequest()
    {
        using var heard = new HeardActivities(ApiTelemetry.Name);
        await using var host = await TestHost.ServingAsync(api => api.Get("/notes/:id", Some.Answering("a note")));

        await host.SendAsync("GET /api/notes/7", headers: "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        var activity = heard.All.Single();
        Assert.That((activity.DisplayName, activity.TraceId.ToString()), Is.EqualTo(("GET /notes/:id", "0af7651916cd43dd8448eb211c80319c")));
        Assert.That(activity.Parent, Is.Not.Null.And.Property("OperationName").EqualTo("Microsoft.AspNetCore.Hosting.HttpRequestIn"));
    }

    [Test]
    public async Task AProblemNamesTheActivityOfItsOperation()
    {
        using var heard = new HeardActivities(ApiTelemetry.Name);
        await using var host = await TestHost.ServingAsync(api => api.Get("/faulty", r => r.Action(_ => throw new TimeoutException())));

        var reply = await host.SendAsync("GET /api/faulty");

        Assert.That(reply.Text, Does.Contain($"\"traceId\":\"{heard.All.Single().Id}\""));
    }

    [Test]
    public async Task NothingIsTracedWhereNobodyListens()
    {
        Activity? current = null;
        await using var host = await TestHost.ServingAsync(api => api.Get("/notes", r => r.Action(_ => current = Activity.Current)));

        await host.SendAsync("GET /api/notes");

        Assert.That(current?.Source.Name, Is.Not.EqualTo(ApiTelemetry.Name));
    }
}
