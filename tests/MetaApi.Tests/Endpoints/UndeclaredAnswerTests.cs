using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Tests.Endpoints;

/// <summary>A described endpoint answers what it declares on a strict host; elsewhere it is counted.</summary>
public sealed class UndeclaredAnswerTests
{
    static readonly TestCaseData<Delegate, int>[] Answers =
    [
        new(() => Results.StatusCode(418), 418),
        new(() => Results.Problem("No", statusCode: 410), 410),
        new(() => Results.Redirect("/elsewhere"), 302),
        new(() => TypedResults.NotFound(), 404),
        new((HttpContext http) => { http.Response.StatusCode = 404; }, 404),
        new((HttpContext http) => http.MetaApiCall().Abort(409), 409),
        new(async (HttpResponse to) => { to.StatusCode = 299; await to.StartAsync(); }, 299),
    ];

    [TestCaseSource(nameof(Answers))]
    public async Task AnAnswerThatIsNotDeclaredIsAFaultOnAStrictHostOnly(Delegate handler, int status)
    {
        await using var strict = await ServingAsync(handler, isStrict: true);
        await using var lenient = await ServingAsync(handler, isStrict: false);

        if (status == 299)
            Assert.That(async () => await strict.SendAsync("GET /data"), Throws.InstanceOf<Exception>(), "it had left already, and was broken off");
        else
            Assert.That((await strict.SendAsync("GET /data")).Status, Is.EqualTo(500));
        Assert.That(strict.Log.Errors.Single().Error!.Message, Does.Contain($"answered {status}, which it does not declare"));
        Assert.That((await lenient.SendAsync("GET /data")).Status, Is.EqualTo(status));
        Assert.That(lenient.Log.Loud.Single().Text, Does.Contain($"answered {status}"));
    }

    [Test]
    public async Task WhatAspNetRefusesItselfIsNoFault()
    {
        await using var host = await TestHost.StartAsync(app => app.MapGet("/data", (int n) => $"{n}").WithMetaApi(r => r.StatusText(200)));

        Assert.That((await host.SendAsync("GET /data?n=x")).Status, Is.EqualTo(400));
        Assert.That(host.Log.Errors, Is.Empty);
    }

    static Task<TestHost> ServingAsync(Delegate handler, bool isStrict) => TestHost.StartAsync(
        app => app.MapGet("/data", handler).WithMetaApi(r => r.Status(200)),
        builder => builder.Services.Configure<MetaApiOptions>(o => o.Strict = isStrict));
}
