using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Tests;

/// <summary>Objects without names that stand in one another, further than .NET reads JSON by itself.</summary>
public sealed class DeepDocumentTests
{
    static readonly Api Deep = Api.Define("Deep", a => a.Get("/", r => r.Status(200, Nested(60)).Action(_ => { })));

    [TestCase(OpenApiSpecVersion.OpenApi3_1)]
    [TestCase(OpenApiSpecVersion.OpenApi3_0)]
    public void TheInnermostValueIsToldInEachVersionAndForm(OpenApiSpecVersion version)
    {
        var written = Deep.Model.WriteOpenApi(new() { Version = version });

        Assert.That(written.Json, Does.Contain("The innermost."));
        Assert.That(written.Yaml, Does.Contain("The innermost."));
    }

    static Schema Nested(int levels) =>
        Enumerable.Range(0, levels).Aggregate((Schema)Schema.String.Description("The innermost."), (inner, _) => Schema.Object(o => o.Property("inner", inner)));
}
