using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Tests.Observing;

public sealed class HostMetricTests
{
    [Test]
    public async Task AHostMeasuresItsCallsWithTheMeterOfItsFactory()
    {
        await using var metered = await MeteredHost.ServingAsync(api => api.Get("/notes/:id", Some.Answering("a note")));

        await metered.Host.SendAsync("GET /api/notes/7?access_token=canary");
        await metered.Host.SendAsync("GET /api/canary");

        Assert.That(metered.Metrics.Of("metaapi.call.duration"), Is.EqualTo([
            "http.request.method=GET http.response.status_code=200 http.route=/notes/:id metaapi.api=Sample",
            "http.request.method=GET http.response.status_code=404 http.route=none metaapi.api=Sample",
        ]));
    }

    [Test]
    public async Task ADescribedEndpointIsMeasuredByItsOwnPattern()
    {
        await using var metered = await MeteredHost.StartAsync(app => app
            .MapGet("/users/{id}", (int id) => id)
            .WithMetaApi(e => e.Params(p => p.Path("id", Schema.Integer.AtLeast(1)))));

        await metered.Host.SendAsync("GET /users/0");

        Assert.That(metered.Metrics.Of("metaapi.validation_failures"), Is.EqualTo([
            "http.request.method=GET http.route=/users/:id metaapi.failure.code=min metaapi.input.place=path",
        ]));
    }

    [Test]
    public async Task ABodyThatIsTooLargeIsARefusal()
    {
        await using var metered = await MeteredHost.ServingAsync(api => api
            .Post("/notes", r => r.Params(p => p.Property("text", Schema.String)).Action(_ => { })));

        await metered.Host.SendAsync("POST /api/notes", new string(' ', 2 * 1024 * 1024));

        Assert.That(metered.Metrics.Of("metaapi.drops").Single(), Does.Contain("metaapi.drop.reason=body_too_large"));
        await metered.Host.Log.WaitForAsync("POST /notes was refused: body_too_large.");
    }

    [Test]
    public async Task AReplyThatIsCutOffIsAFault()
    {
        await using var metered = await MeteredHost.ServingAsync(api => api.Get("/stream", r => r.Action(call => call.Send(async (output, cancelled) =>
        {
            await output.WriteAsync(new byte[1], cancelled);
            await output.FlushAsync(cancelled);
            throw new TimeoutException();
        }))));
        using var connection = await metered.Host.ConnectAsync();

        await connection.SendAsync(TestHost.Request("GET /api/stream"));

        await metered.Metrics.WaitForAsync("metaapi.faults");
        Assert.That(metered.Metrics.Of("metaapi.drops").Single(), Does.Contain("metaapi.drop.reason=cut_off"));
        Assert.That(metered.Metrics.Of("metaapi.faults").Single(), Does.Contain("error.type=System.TimeoutException"));
    }

    [Test]
    public async Task ADescribedEndpointThatIsBrokenOffIsAFaultAndNoClientThatLeft()
    {
        await using var metered = await MeteredHost.StartAsync(app => app
            .MapGet("/half", async (HttpContext context) =>
            {
                await context.Response.WriteAsync("half");
                await context.Response.Body.FlushAsync();
                throw new TimeoutException();
            })
            .WithMetaApi(_ => { }));
        using var connection = await metered.Host.ConnectAsync();

        await connection.SendAsync(TestHost.Request("GET /half"));

        await metered.Metrics.WaitForAsync("metaapi.faults");
        Assert.That(metered.Metrics.Of("metaapi.drops").Single(), Does.Contain("metaapi.drop.reason=cut_off"));
    }

    [Test]
    public async Task AClientThatLeavesWhileItsReplyIsWrittenIsCounted()
    {
        await using var metered = await MeteredHost.ServingAsync(api => api.Get("/large", r => r.Action(call => call.Send(new string('a', 32 * 1024 * 1024)))));
        using var connection = await metered.Host.ConnectAsync();

        await connection.SendAsync(TestHost.Request("GET /api/large"));
        await connection.ReceiveHeadAsync();
        connection.Reset();

        await metered.Metrics.WaitForAsync("metaapi.drops");
        Assert.That(metered.Metrics.Of("metaapi.drops").Single(), Does.Contain("metaapi.drop.reason=client_gone"));
    }

    [Test]
    public async Task AHeaderThatTheServerRefusesIsAFault()
    {
        await using var metered = await MeteredHost.ServingAsync(api => api
            .Get("/it", r => r.Action(call => call.Send("it", "tëxt/plain"))));

        var reply = await metered.Host.SendAsync("GET /api/it");

        Assert.That(reply.Status, Is.EqualTo(500));
        Assert.That(metered.Metrics.Of("metaapi.faults"), Has.Count.EqualTo(1));
    }
}
