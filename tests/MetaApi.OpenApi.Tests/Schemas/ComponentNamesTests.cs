using System.Text.Json.Nodes;
using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Schemas;

/// <summary>What components are called, whoever comes first.</summary>
public sealed class ComponentNamesTests
{
    static readonly Entity Note = Entity.Define("Note", e => e
        .Property("id", Schema.Integer, p => p.RenderOnly()).Property("title", Schema.String, p => p.Required()));

    static readonly Entity NoteParam = Entity.Define("NoteParam", e => e.Property("name", Schema.String));

    static readonly Entity Angles = Entity.Define("Page<Note>", e => e.Property("angles", Schema.String));

    static readonly Entity Braces = Entity.Define("Page{Note}", e => e.Property("braces", Schema.String));

    static readonly Schema Shape = Schema.OneOf(
        Entity.Define("Circle", e => e.Const("kind", "circle").Property("id", Schema.Integer, p => p.RenderOnly())),
        Entity.Define("Square", e => e.Const("kind", "square"))).Named("Shape");

    static readonly Action<NamespaceBuilder>[] Declared =
    [
        a => a.Post("/read", r => r.Params(p => p.Body(Note)).Status(204).Action(_ => { })),
        a => a.Get("/named", r => r.Status(200, NoteParam).Action(_ => { })),
        a => a.Get("/angles", r => r.Status(200, Angles).Action(_ => { })),
        a => a.Get("/braces", r => r.Status(200, Braces).Action(_ => { })),
    ];

    [Test]
    public void ATakenNameIsTheSamePersonsWhateverIsDeclaredFirst()
    {
        var forward = Components(Declared);
        var backward = Components([.. Declared.Reverse()]);

        Assert.That(forward.ToJsonString(), Is.EqualTo(backward.ToJsonString()));
        Assert.That(forward["NoteParam"]!["properties"].Names(), Is.EqualTo(["name"]));
        Assert.That(forward["NoteParam2"]!["properties"].Names(), Is.EqualTo(["title"]));
        Assert.That(forward["Page_Note_"]!["properties"].Names(), Is.EqualTo(["angles"]));
        Assert.That(forward["Page_Note_2"]!["properties"].Names(), Is.EqualTo(["braces"]));
    }

    [Test]
    public void AnEnumWithANameIsOneComponentWithWhatEachPlaceSaysOfIt()
    {
        var colour = Schema.Enum<Some.Colour>().Named("Colour");
        var document = Document.Of(a => a.Get(r => r
            .Params(p => p.Query("wanted", colour.Default(Some.Colour.Red)).Query("others", Schema.ArrayOf(Schema.Enum<Some.Colour>().Named("Colour"))))
            .Status(200, s => s.Expose("colour", colour.Description("Its own.")).Expose("second", colour.Nullable()))
            .Action(_ => { })));

        var operation = document["paths"]!["/"]!["get"]!;
        var answer = operation["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["properties"]!;

        Assert.That(document["components"]!["schemas"]!["Colour"]!.ToJsonString(), Is.EqualTo("""{"enum":["Red","Green","Blue"],"type":"string"}"""));
        Assert.That(document["components"]!["schemas"].Names(), Is.EqualTo(["Colour", "Problem"]));
        Assert.That(operation["parameters"]![0]!["schema"]!.ToJsonString(), Is.EqualTo("""{"default":"Red","$ref":"#/components/schemas/Colour"}"""));
        Assert.That(operation["parameters"]![1]!["schema"]!["items"]!.ToJsonString(), Is.EqualTo("""{"$ref":"#/components/schemas/Colour"}"""));
        Assert.That(answer["colour"]!.ToJsonString(), Is.EqualTo("""{"description":"Its own.","$ref":"#/components/schemas/Colour"}"""));
        Assert.That(answer["second"]!.ToJsonString(), Is.EqualTo("""{"anyOf":[{"$ref":"#/components/schemas/Colour"},{"type":"null"}]}"""));
    }

    [Test]
    public void AUnionWithANameIsAComponentForEachViewWithItsDiscriminator()
    {
        var schemas = Document.Of(a => a.Put(r => r.Params(p => p.Body(Shape)).Status(200, Schema.ArrayOf(Shape)).Action(_ => { })))["components"]!["schemas"]!;

        Assert.That(schemas.Names(), Is.EqualTo(["Circle", "CircleParam", "Problem", "Shape", "ShapeParam", "Square"]));
        Assert.That(schemas["ShapeParam"]!["discriminator"]!.ToJsonString(), Is.EqualTo(
            """{"propertyName":"kind","mapping":{"circle":"#/components/schemas/CircleParam","square":"#/components/schemas/Square"}}"""));
    }

    [Test]
    public void AUnionWithANameMayContainItself()
    {
        var tree = default(UnionSchema);
        var node = Entity.Define("Node", e => e.Const("kind", "node").Property("children", Schema.ArrayOf(tree!)));
        tree = Schema.OneOf(node, Entity.Define("Leaf", e => e.Const("kind", "leaf"))).Named("Tree");

        var schemas = Document.Of(a => a.Get(r => r.Status(200, tree).Action(_ => { })))["components"]!["schemas"]!;

        Assert.That(schemas.Names(), Is.EqualTo(["Leaf", "Node", "Problem", "Tree"]));
        Assert.That(schemas["Node"]!["properties"]!["children"]!["items"]!.ToJsonString(), Is.EqualTo("""{"$ref":"#/components/schemas/Tree"}"""));
    }

    [TestCase("")]
    public void ANameIsSaid(string name) => Assert.That(() => Schema.Enum<Some.Colour>().Named(name), Throws.ArgumentException);

    static JsonNode Components(Action<NamespaceBuilder>[] routes) => Document.Of(a =>
    {
        foreach (var route in routes)
            route(a);
    })["components"]!["schemas"]!;
}
