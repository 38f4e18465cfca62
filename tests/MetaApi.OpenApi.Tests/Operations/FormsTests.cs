using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Operations;

public sealed class FormsTests
{
    [Test]
    public void FieldsStandBeforeFilesAndTheBodySaysSo()
    {
        var body = Document.OperationOf(r => r.Params(p => p.File("photo").Form("title")))["requestBody"]!;

        Assert.That(body["content"].Names(), Is.EqualTo((string[])["multipart/form-data"]));
        Assert.That(body["content"]!["multipart/form-data"]!["schema"]!["properties"].Names(), Is.EqualTo((string[])["title", "photo"]));
        Assert.That(body["description"]!.GetValue<string>(), Is.EqualTo("The fields are sent before the files."));
        Assert.That(body["required"], Is.Null);
    }

    [Test]
    public void AFormWithoutFilesMayBePairsToo()
    {
        var body = Document.OperationOf(r => r.Params(p => p.Form("title", required: true)))["requestBody"]!;

        Assert.That(body["content"].Names(), Is.EqualTo((string[])["application/x-www-form-urlencoded", "multipart/form-data"]));
        Assert.That((body["description"], body["required"]!.GetValue<bool>()), Is.EqualTo(((object?)null, true)));
    }

    [Test]
    public void PartsOfAFormAreNoParameters() =>
        Assert.That(Document.OperationOf(r => r.Params(p => p.Form("title").File("photo")))["parameters"], Is.Null);

    [TestCase("image/*", null)]
    [TestCase("image/png", "image/png")]
    public void AFileTellsItsOnlyMediaType(string type, string? told)
    {
        var media = Document.OperationOf(r => r.Params(p => p.File("photo", f => f.MediaTypes(type))))["requestBody"]!["content"]!["multipart/form-data"]!;

        Assert.That(media["schema"]!["properties"]!["photo"]!["contentMediaType"]?.GetValue<string>(), Is.EqualTo(told));
        Assert.That(media["encoding"]!["photo"]!["contentType"]!.GetValue<string>(), Is.EqualTo(type));
    }

    [Test]
    public void TheAnswersOfAFormAreStated() =>
        Assert.That(Document.OperationOf(r => r.Params(p => p.File("photo")))["responses"].Names(), Is.EqualTo((string[])["200", "400", "408", "413", "415"]));
}
