
namespace MetaApi.Tests.Hosting;

/// <summary>What a page of another site can make a browser send without asking first.</summary>
public sealed class CrossSiteTests
{
    static readonly Api Api = Some.Api(api => api
        .Post("/json", r => r.Params(p => p.Property("amount", Schema.Integer, required: true)).Action(call => call.Send("done")))
        .Namespace("/forms", forms => forms
            .Use(CallHook
                .BeforeValidation(call =>
                {
                    if (call.Header("Sec-Fetch-Site") is "cross-site" or "same-site")
                        call.Abort(403);
                })
                .Adds(403))
            .Post(r => r.Params(p => p.Form("amount", Schema.Integer, required: true)).Action(call => call.Send("done")))));

    [TestCase("application/x-www-form-urlencoded", "amount=1")]
    [TestCase("application/x-www-form-urlencoded", "{\"amount\":1}")]
    [TestCase("text/plain", "{\"amount\":1}")]
    [TestCase("text/plain; charset=utf-8", "{\"amount\":1}")]
    [TestCase("text/plain;application/json", "{\"amount\":1}")]
    [TestCase("multipart/form-data; boundary=bound", "--bound\r\nContent-Disposition: form-data; name=amount\r\n\r\n1\r\n--bound--\r\n")]
    [TestCase("", "{\"amount\":1}")]
    public async Task ARouteForJsonRefusesWhatFormsCanSend(string type, string body)
    {
        await using var host = await TestHost.ServingAsync(Api);

        var reply = await host.SendAsync("POST /api/json", body, "Content-Type: " + type);

        Assert.That((reply.Status, reply.Code), Is.EqualTo((415, "unsupported_content_type")));
    }

    [TestCase("cross-site", 403)]
    [TestCase("same-site", 403)]
    [TestCase("same-origin", 200)]
    [TestCase("none", 200)]
    [TestCase(null, 200)]
    public async Task AHookRefusesFormsOfOtherSites(string? site, int status)
    {
        await using var host = await TestHost.ServingAsync(Api);
        string[] headers = ["Content-Type: application/x-www-form-urlencoded", .. site is null ? Array.Empty<string>() : ["Sec-Fetch-Site: " + site]];

        var reply = await host.SendAsync("POST /api/forms", "amount=1", headers);

        Assert.That(reply.Status, Is.EqualTo(status));
    }
}
