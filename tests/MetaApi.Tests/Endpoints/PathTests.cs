using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Tests.Endpoints;

/// <summary>Captures of ASP.NET's route patterns, in our reading.</summary>
public sealed class PathTests
{
    [TestCase("/users/{id}", "/users/a%20b", "a b")]
    [TestCase("/users/{id}", "/USERS/a", "a")]
    [TestCase("/users/{id}", "/users/a/", "a")]
    [TestCase("/users/{id}", "/users/a%2Fb", "a/b")]
    [TestCase("/users/{id}", "/users/a%252Fb", "a%2Fb")]
    [TestCase("/users/{id}", "/users/%41%C3%A4", "Aä")]
    [TestCase("/users/{id?}", "/users/a", "a")]
    [TestCase("/users/{id?}", "/users", "-")]
    [TestCase("/users/{id=me}", "/users", "me")]
    [TestCase("/users/{id=me}/{tab=home}", "/users", "me")]
    [TestCase("/users/{id=me}/{tab?}", "/users/a/b", "a")]
    [TestCase("/files/{*id}", "/files/a/b%2Fc", "a/b/c")]
    [TestCase("/files/{**id}", "/files/a/b", "a/b")]
    [TestCase("/files/{*id}", "/files", "")]
    [TestCase("/files/{*id=index}", "/files", "index")]
    [TestCase("/x/{other}/{id}", "/x/a/b", "b")]
    [TestCase("/f/{id}.json", "/f/a%2Eb.json", "a.b")]
    [TestCase("/f/v{id}", "/f/V7", "7")]
    [TestCase("/f/{id}-{to}", "/f/a-b-c", "a-b")]
    [TestCase("/f/{from}-{id}", "/f/a-b%2Dc", "c")]
    [TestCase("/f:all/{id}", "/f:all/a", "a")]
    public async Task ACaptureIsReadAsItWasSentAndDecodedOnce(string pattern, string path, string expected)
    {
        await using var host = await TestHost.StartAsync(app => app
            .MapGet(pattern, (HttpContext http) => http.MetaApiCall().Params.Get<string?>("id") ?? "-")
            .WithMetaApi(r => r.StatusText(200)));

        Assert.That((await host.SendAsync($"GET {path}")).ToString(), Is.EqualTo($"200 {expected}"));
    }

    [Test]
    public async Task ACaptureOfTheEndpointsOwnPatternIsADeclaredParameter()
    {
        await using var host = await TestHost.StartAsync(app => app
            .MapGet("/users/{id}", (Declared<Guid> id) => $"{id.Value:N}"[..4])
            .WithMetaApi(r => r.Params(p => p.Path("id", Schema.Guid)).StatusText(200)));

        Assert.That((await host.SendAsync("GET /users/01234567-89ab-cdef-0123-456789abcdef")).ToString(), Is.EqualTo("200 0123"));
        Assert.That((await host.SendAsync("GET /users/x")).Status, Is.EqualTo(400));
    }

    [Test]
    public async Task ThePathBaseIsNoPartOfThePath()
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            app.UsePathBase("/base");
            app.UseRouting();
            app.MapGet("/{a}/{b}", (HttpContext http) => http.MetaApiCall().Params.Get<string>("b")).WithMetaApi(r => r.StatusText(200));
        });

        Assert.That((await host.SendAsync("GET /base/x/y%2Fz")).ToString(), Is.EqualTo("200 y/z"));
    }

    [TestCase("/users/7", 200)]
    [TestCase("/users/0", 400)]
    [TestCase("/users/x", 404)]
    public async Task AConstraintChoosesAndTheDeclarationChecks(string path, int status)
    {
        await using var host = await TestHost.StartAsync(app => app
            .MapGet("/users/{id:int}", (int id) => $"{id}")
            .WithMetaApi(r => r.Params(p => p.Path("id", Schema.Integer.AtLeast(1))).StatusText(200)));

        Assert.That((await host.SendAsync($"GET {path}")).Status, Is.EqualTo(status));
    }

    [Test]
    public async Task AConstraintDeclaresWhatIsNotDeclared()
    {
        await using var host = await TestHost.StartAsync(app => app
            .MapGet("/{whole:int}/{flag:bool}/{part:decimal}", (HttpContext http) =>
            {
                var given = http.MetaApiCall().Params;
                return $"{given.Get<int>("whole") + 1} {!given.Get<bool>("flag")} {given.Get<decimal>("part") * 2:0.0}";
            })
            .WithMetaApi(r => r.StatusText(200)));

        Assert.That((await host.SendAsync("GET /7/true/0.5")).ToString(), Is.EqualTo("200 8 False 1.0"));
        Assert.That((await host.SendAsync("GET /7/true/1,000")).Code, Is.EqualTo("parameter_invalid"));
    }

    [Test]
    public async Task APathThatCannotBeDecodedIsRefused()
    {
        await using var host = await TestHost.StartAsync(app => app
            .MapGet("/users/{id}", (HttpContext http) => "never").WithMetaApi(r => r.StatusText(200)));

        var reply = await host.SendAsync("GET /users/%C3%28");

        Assert.That(reply.Status, Is.EqualTo(400));
    }

    [Test]
    public async Task APathOfTooManySegmentsIsUnknown()
    {
        await using var host = await TestHost.StartAsync(app => app
            .MapGet("/{*rest}", (HttpContext http) => "never").WithMetaApi(r => r.StatusText(200)));

        var reply = await host.SendAsync("GET " + string.Concat(Enumerable.Repeat("/a", 65)));

        Assert.That((reply.Status, reply.Code), Is.EqualTo((404, "no_matching_route")));
    }

    [Test]
    public async Task AnEndpointOfSeveralMethodsReadsEachAsItIsSent()
    {
        await using var host = await TestHost.StartAsync(app => app
            .MapMethods("/data", ["GET", "Post"], (HttpContext http) => http.MetaApiCall().Params.Get<string>("name"))
            .WithMetaApi(r => r.Params(p => p.Param("name", required: true)).StatusText(200)));

        Assert.That((await host.SendAsync("GET /data?name=a")).Text, Is.EqualTo("a"));
        Assert.That((await host.SendAsync("POST /data?name=a", """{ "name": "b" }""")).Text, Is.EqualTo("b"));
        Assert.That((await host.SendAsync("PUT /data", "{}")).Status, Is.EqualTo(405));
    }

    [Test]
    public async Task AMethodThatADescribedEndpointDoesNotHaveIsRefusedWithThoseItHas()
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            app.UseRouting();
            app.Use((context, next) =>
            {
                context.SetEndpoint(app.Services.GetRequiredService<EndpointDataSource>().Endpoints.Single());
                return next(context);
            });
            app.MapMethods("/data", ["PUT", "GET"], (HttpContext http) => "never").WithMetaApi(r => r.StatusText(200));
        });

        var reply = await host.SendAsync("DELETE /data");

        Assert.That((reply.Status, reply.Code, reply.Header("Allow")), Is.EqualTo((405, "method_not_allowed", "GET, PUT")));
    }

    [Test]
    public async Task ASegmentThatIsFoldedAwayIsToldAsAMistake()
    {
        await using var host = await TestHost.StartAsync(app => app
            .MapGet("/a/.", (HttpContext http) => "never").WithMetaApi(r => r.StatusText(200)));

        Assert.That(() => host.Services.GetRequiredService<EndpointDataSource>().Endpoints, Throws.TypeOf<ApiDeclarationException>()
            .With.Message.Contains("its path has '.', which a declared path cannot say"));
    }
}
