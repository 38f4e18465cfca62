namespace MetaApi.Tests.Hosting;

public sealed class NegotiationTests
{
    [Test]
    public async Task ACallThatTakesNothingOfWhatThereIsIsRefusedAsAProblem()
    {
        await using var host = await TestHost.ServingAsync(api => api.Get(r => r.Status(200, Schema.String).Action(call => call.Render((object)"x"))));

        var refused = await host.SendAsync("GET /api", null, "Accept: text/html", "Accept: image/*;q=0.5");
        var taken = await host.SendAsync("GET /api", null, "Accept: text/html", "Accept: */*;q=0.1");

        Assert.That((refused.Status, refused.Header("Content-Type"), taken.Status), Is.EqualTo((406, "application/problem+json", 200)));
        Assert.That(host.Log.Loud, Is.Empty);
    }
}
