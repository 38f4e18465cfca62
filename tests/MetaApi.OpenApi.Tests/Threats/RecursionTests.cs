using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Threats;

/// <summary>Entities that contain themselves, at once or by way of others, have a finite document and are read as deep as anything.</summary>
public sealed class RecursionTests
{
    static readonly Entity Self = Entity.Define("Self", e => e.Property("next", Self!));

    static readonly Entity One = Entity.Define("One", e => e.Property("next", Other!));

    static readonly Entity Other = Entity.Define("Other", e => e.Property("next", One));

    static readonly Entity First = Entity.Define("First", e => e.Property("next", Second!));

    static readonly Entity Second = Entity.Define("Second", e => e.Property("next", Schema.AnyOf(Third!, Schema.Integer)));

    static readonly Entity Third = Entity.Define("Third", e => e.Property("next", First));

    static readonly TestCaseData<Entity>[] Entities =
    [
        new(Self) { TestName = "ARecursionHasAFiniteDocumentAndIsReadToItsDepth(self)" },
        new(One) { TestName = "ARecursionHasAFiniteDocumentAndIsReadToItsDepth(mutual)" },
        new(First) { TestName = "ARecursionHasAFiniteDocumentAndIsReadToItsDepth(three)" },
    ];

    [TestCaseSource(nameof(Entities))]
    public void ARecursionHasAFiniteDocumentAndIsReadToItsDepth(Entity entity)
    {
        var reader = new SchemaReader<object>(entity);
        var api = Api.Define("Recursion", a => a.Post("/", r => r
            .Params(p => p.Param("value", entity)).Status(200, s => s.Expose("value", entity)).Action(call => call.Render("value", new { }))));

        var document = api.Model.ToOpenApiJson();

        Assert.That(document, Has.Length.LessThan(20_000).And.Contain("\"$ref\": \"#/components/schemas/"));
        Assert.That(reader.Read(Nested(64)).Failures, Is.Empty);
        Assert.That(reader.Read(Nested(65)).Failures.Select(f => f.Code), Is.EqualTo(new[] { "json.depth" }));
    }

    [Test]
    public void ADefaultThatIsTooDeepIsAMistake()
    {
        object deep = new Dictionary<string, object>();
        ((Dictionary<string, object>)deep)["next"] = deep;

        Assert.That(
            () => Api.Define("Recursion", a => a.Get("/", r => r.Params(p => p.Property("value", Self.Default(deep))).Action(_ => { }))),
            Throws.TypeOf<ApiDeclarationException>());
    }

    static string Nested(int depth) => string.Concat(Enumerable.Repeat("{\"next\":", depth - 1)) + "{}" + new string('}', depth - 1);
}
