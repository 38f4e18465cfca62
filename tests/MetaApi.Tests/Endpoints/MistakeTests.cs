using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Tests.Endpoints;

/// <summary>Mistakes of a description, told when the endpoints are built.</summary>
public sealed class MistakeTests
{
    static readonly TestCaseData<Action<IEndpointRouteBuilder>, string>[] Mistakes =
    [
        new(app => app.Map("/any", () => "").WithMetaApi(r => r.StatusText(200)),
            "/any is described, and serves every method; map it with MapGet(…), MapPost(…) or MapMethods(…), which name theirs."),
        new(app => app.MapGet("/{a}.{b?}", () => "").WithMetaApi(r => r.StatusText(200)),
            "GET /{a}.{b?} is described, and its path has '{a}.{b?}', which a declared path cannot say; "),
        new(app => app.MapGet("/{user-id}", () => "").WithMetaApi(r => r.StatusText(200)), "GET /{user-id} is described, and its path has '{user-id}', which"),
        new(app => app.MapGet("/:id/*", () => "").WithMetaApi(r => r.StatusText(200)), "GET /:id/* is described, and its path has '*', which"),
        new(app => app.MapGroup("/v1").MapGet("/users/{id:int}", () => "").WithMetaApi(r => r.Params(p => p.Path("user")).StatusText(200)),
            "GET /v1/users/{id:int} declares the path parameter 'user', which its path does not capture; use one of 'id', or write '{user}' into its path."),
        new(app => app.MapGet("/users", () => "").WithMetaApi(r => r.Params(p => p.Path("user")).StatusText(200)),
            "GET /users declares the path parameter 'user', which its path does not capture; write '{user}' into its path, or declare it with Query(…)."),
        new(app => app.MapGet("/a", (Declared<int> n) => "").WithMetaApi(r => r.Params(p => p.Query("m", Schema.Integer)).StatusText(200)),
            "GET /a has a handler with the parameter 'n', which stands for no single declared input; declare one input 'n' in Params(…), or rename the parameter."),
        new(app => app.MapGet("/a", (Declared<Guid> n) => "").WithMetaApi(r => r.Params(p => p.Query("n", Schema.Integer)).StatusText(200)),
            "GET /a has a handler with the parameter 'n' of type Guid, which values of its declaration do not fit into; "
            + "change the type of the parameter, or the schema of the input."),
        new(app => app.MapGet("/a", () => "").WithMetaApi(r => r.Status(99)), "GET /a declares the status 99, which no reply can have; use a status from 200 to 599."),
        new(app => app.MapGet("/a", () => "").WithMetaApi(r => r.Status(204).Options(new() { InvalidStatus = 401 })),
            "GET /a has the option InvalidStatus set to 401; use 400 or 422."),
        new(app => app.MapPost("/a", () => "").WithMetaApi(r => r.Params(p => p.Query("q", Schema.ArrayOf(Schema.ArrayOf(Schema.String)))).Status(204)),
            "POST /a reads 'q' from the query, which cannot hold a list of lists;"),
        new(app => app.MapPost("/a", () => "").WithMetaApi(r => r.Params(p => p.Form("f")).Status(204)),
            "POST /a declares 'f' as a part of a form, which ASP.NET's own binding reads; "
            + "let the handler take it with [FromForm] and leave it undescribed, or declare the route in an ApiModule."),
        new(app => app.MapGroup("/v1").WithMetaApi(g => g.InDocuments("partner")).MapGet("/a", () => "").WithMetaApi(r => r.StatusText(200)),
            "A group of GET /v1/a says InDocuments(…), which chooses among the documents of an API; "
            + "say WithGroupName(…) on the endpoint, and map a document with that GroupName."),
        new(app => { app.MapControllers().WithMetaApi(r => r.Status(204)); },
            "is described, and is no minimal endpoint; describe what MapGet(…), MapPost(…), MapMethods(…) and the like return, or declare an ApiModule."),
    ];

    [TestCaseSource(nameof(Mistakes))]
    public async Task AMistakeNamesEndpointRemedyAndLine(Action<IEndpointRouteBuilder> map, string expected)
    {
        var error = await BuildAsync(map);

        Assert.That(error.Mistakes, Has.Length.EqualTo(1));
        Assert.That(error.Mistakes[0].ToString(), Does.Contain(expected));
        Assert.That(error.Message, Does.Match(@"\(MistakeTests\.cs:\d+\)"));
    }

    [Test]
    public async Task AllMistakesOfAnEndpointAreToldTogether()
    {
        var error = await BuildAsync(app => app.MapPost("/a", () => "").WithMetaApi(r => r
            .Params(p => p.Path("id").Property("a", Schema.String).Body(Schema.String)).Status(99)));

        Assert.That(error.Mistakes, Has.Length.EqualTo(3));
        Assert.That(error.Message, Does.StartWith("The endpoint 'POST /a' has 3 mistakes in its declaration:"));
    }

    [Test]
    public async Task EndpointsThatDoNotGoTogetherAreToldOfTheirDocument()
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            app.MapGet("/a", () => "").WithMetaApi(r => r.Status(200, Entity.Define("Note", e => e.Property("a", Schema.String))));
            app.MapGet("/b", () => "").WithMetaApi(r => r.Status(200, Entity.Define("Note", e => e.Property("b", Schema.String))));
            app.MapMetaApiDocument("", o => (o.Documents, o.Title) = (true, "Both"));
        });

        var told = (await host.Log.WaitForAsync("An error occurred starting the application")).Error!.ToString();

        Assert.That(told, Does.Contain("The document 'Both' has 1 mistake in its declaration:"));
        Assert.That(told, Does.Contain("Entity 'Note' has the name of another entity, declared at MistakeTests.cs:"));
        Assert.That((await host.SendAsync("GET /openapi.json")).Status, Is.EqualTo(500));
    }

    [Test]
    public async Task TwoEndpointsOfOnePathAndMethodAreNotOneDocument()
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            app.MapGet("/a", () => "x").WithMetaApi(r => r.StatusText(200));
            app.MapGet("/a", () => "y").WithMetaApi(r => r.StatusText(200));
            app.MapMetaApiDocument("", o => (o.Documents, o.Title) = (true, "Both"));
        });

        var told = (await host.Log.WaitForAsync("An error occurred starting the application")).Error!.ToString();

        Assert.That(told, Does.Contain("GET /a is the same route as GET /a at MistakeTests.cs:"));
        Assert.That((await host.SendAsync("GET /openapi.json")).Status, Is.EqualTo(500));
    }

    [Test]
    public async Task MistakesAreInTheLogWhenTheApplicationStarts()
    {
        await using var host = await TestHost.StartAsync(app =>
        {
            app.MapGet("/a", () => "").WithMetaApi(r => r.Status(99));
            app.MapMetaApiDocument();
        });

        var told = await host.Log.WaitForAsync("An error occurred starting the application");

        Assert.That(told.Error!.ToString(), Does.Contain("GET /a declares the status 99"));
    }

    [Test]
    public void WhatIsMissingIsToldAtOnce()
    {
        var app = WebApplication.CreateBuilder().Build();
        var endpoint = app.MapGet("/a", () => "");

        Assert.That(() => endpoint.WithMetaApi(null!), Throws.ArgumentNullException);
        Assert.That(() => endpoint.WithMetaApi(r => r.Options(null!)), Throws.ArgumentNullException);
        Assert.That(() => endpoint.WithMetaApi(r => r.Params(p => p.Query(""))), Throws.ArgumentException);
        Assert.That(() => MetaApiEndpoints.MetaApiCall(null!), Throws.ArgumentNullException);
    }

    static async Task<ApiDeclarationException> BuildAsync(Action<IEndpointRouteBuilder> map)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddControllers().AddApplicationPart(typeof(SampleController).Assembly);
        await using var app = builder.Build();
        map(app);
        return Assert.Throws<ApiDeclarationException>(() =>
        {
            foreach (var source in ((IEndpointRouteBuilder)app).DataSources)
                _ = source.Endpoints;
        });
    }
}
