using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Tests.Endpoints;

/// <summary>A described endpoint lets nothing leave that is not declared, whatever it returns it in, under every policy.</summary>
public sealed class OverExposureTests
{
    const string Canary = "canary";

    static readonly Secretive Ann = new("Ann", Canary);

    static readonly Entity Declared = Entity.Define("Shown", e => e.Property("name", Schema.String));

    static readonly Dictionary<string, Delegate> Results = new()
    {
        ["a value"] = () => Ann,
        ["a task"] = async () => { await Task.Yield(); return Ann; },
        ["Ok"] = () => TypedResults.Ok(Ann),
        ["Results.Json"] = () => Microsoft.AspNetCore.Http.Results.Json(Ann),
        ["TypedResults.Json"] = () => TypedResults.Json(new { name = "Ann", passwordHash = Canary }),
        ["a nested result"] = Microsoft.AspNetCore.Http.HttpResults.Results<Microsoft.AspNetCore.Http.HttpResults.Ok<Secretive>, Microsoft.AspNetCore.Http.HttpResults.NotFound> () => TypedResults.Ok(Ann),
        ["the call"] = (HttpContext http) => http.MetaApiCall().Render(Ann),
        ["a wrong value"] = () => new { name = Ann },
        ["an error"] = IResult () => throw new InvalidOperationException(Canary),
    };

    static IEnumerable<TestCaseData> Cases =>
        from result in Results.Keys
        from policy in Enum.GetValues<ResponsePolicy>()
        select new TestCaseData(result, policy);

    [TestCaseSource(nameof(Cases))]
    public async Task ACanaryDoesNotLeave(string result, ResponsePolicy policy)
    {
        await using var host = await TestHost.StartAsync(app => app.MapGet("/data", Results[result]).WithMetaApi(r => r.Responses(policy).Status(200, Declared)));

        var reply = await host.SendAsync("GET /data");

        Assert.That($"{reply.Text} {string.Join(' ', reply.Headers)}", Does.Not.Contain(Canary).And.Not.Contain("Secretive"));
        Assert.That(reply.Status, Is.EqualTo(result == "an error" || (result == "a wrong value" && policy is ResponsePolicy.Fail) ? 500 : 200));
    }

    [Test]
    public async Task TheCanaryIsThereWithoutADescription()
    {
        await using var host = await TestHost.StartAsync(app => app.MapGet("/data", Results["Ok"]));

        Assert.That((await host.SendAsync("GET /data")).Text, Does.Contain(Canary));
    }

    sealed record Secretive(string Name, string PasswordHash);
}
