using System.Globalization;
using MetaApi.OpenApi.Tests.Support;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Tests;

public sealed class DocumentTests
{
    [Test]
    [Spec("M-381")]
    public void TheDocumentSaysWhoItIsOf()
    {
        var options = new ApiOptions { Title = "My notes", Version = "3.0.0", Description = "All of them." };

        var info = Document.Of(_ => { }, options)["info"]!;

        Assert.That(info.ToJsonString(), Is.EqualTo("""{"title":"My notes","description":"All of them.","version":"3.0.0"}"""));
    }

    [Test]
    [Spec("M-381", "W-57")]
    public void ATitleIsTheNameOfTheApiUnlessGiven() =>
        Assert.That((string?)Document.Of(_ => { })["info"]!["title"], Is.EqualTo("Test"));

    [Test]
    [Spec("M-381")]
    public void ServersAreThoseGivenAndNoOthers()
    {
        var model = Api.Define("Test", _ => { }).Model;

        var served = model.ToOpenApi(new() { Servers = ["/api", "https://example.com/api"] });

        Assert.That(served.Servers!.Select(s => s.Url), Is.EqualTo(["/api", "https://example.com/api"]));
        Assert.That(model.ToOpenApiJson(), Does.Not.Contain("servers"));
    }

    [Test]
    [Spec("M-048")]
    public void TagsAreListedInOrderOfFirstUse()
    {
        var document = Document.Of(api => api
            .Get("/a", r => r.Tags("Zebra", "Ant").Action(_ => { }))
            .Get("/b", r => r.Tags("Bee", "Ant").Action(_ => { })));

        Assert.That(document["tags"]!.AsArray().Select(t => (string?)t!["name"]), Is.EqualTo(["Zebra", "Ant", "Bee"]));
        Assert.That(document["paths"]!["/b"]!["get"]!["tags"].Texts(), Is.EqualTo(["Bee", "Ant"]));
    }

    [Test]
    [Spec("M-046", "M-047")]
    public void AnOperationHasTitleAndDescription()
    {
        var operation = Document.OperationOf(r => r.Title("Short").Description("Long *text*."));

        Assert.That((string?)operation["summary"], Is.EqualTo("Short"));
        Assert.That((string?)operation["description"], Is.EqualTo("Long *text*."));
    }

    [Test]
    public void TextsOfAnyCharactersStayWhatTheyAre()
    {
        const string Text = "\0\u0001\t\r\n\"\\/</script>\u2028é😀{0}";

        var operation = Document.OperationOf(r => r.Description(Text));

        Assert.That((string?)operation["description"], Is.EqualTo(Text));
    }

    [TestCase("tr-TR")]
    [TestCase("ar-SA")]
    [TestCase("fa-IR")]
    [TestCase("de-DE")]
    [TestCase("zh-CN")]
    public void TheSameDeclarationGivesTheSameTextInEveryCulture(string culture)
    {
        var expected = AllDocuments();
        var before = CultureInfo.CurrentCulture;
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new(culture), new(culture));
            for (var build = 0; build < 20; build++)
                Assert.That(AllDocuments(), Is.EqualTo(expected));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, before);
        }
    }

    [Test]
    public void LinesEndWithALineFeedAlone() => Assert.That(AllDocuments(), Does.EndWith("}\n").And.Not.Contain("\r"));

    [Test]
    public void TheDocumentIsTheCallersToChange()
    {
        var model = Some.Notes.Model;
        var before = model.ToOpenApiJson();

        model.ToOpenApi().Paths.Clear();

        Assert.That(model.ToOpenApiJson(), Is.EqualTo(before));
    }

    [Test]
    public void AnAdjustmentSeesTheFinishedDocument()
    {
        var adjusted = Some.Notes.Model.ToOpenApiJson(new()
        {
            Adjust = document => document.Info.Summary = $"{document.Components!.Schemas!.Count} components",
        });

        Assert.That(adjusted, Does.Contain(@"""summary"": ""5 components"""));
    }

    [Test]
    public void ReferencesOfTheDocumentFindTheirTargets()
    {
        var body = Some.Notes.Model.ToOpenApi().Paths["/notes/{id}"].Operations![HttpMethod.Put].RequestBody!;

        var reference = (OpenApiSchemaReference)body.Content!["application/json"].Schema!;

        Assert.That(reference.Target!.Properties!.Keys, Does.Contain("secret"));
    }

    static string AllDocuments() => string.Concat(
        new[] { Some.Notes, Some.Kinds, Some.Oddities }.Select(api => api.Model.ToOpenApiJson()));
}
