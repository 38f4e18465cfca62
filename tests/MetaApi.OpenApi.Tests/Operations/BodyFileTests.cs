using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Operations;

public sealed class BodyFileTests
{
    [Test]
    public void ABodyThatIsOneFileStandsThereByEachMediaTypeItIsSentWith()
    {
        var body = Document.OperationOf(r => r.Params(p => p
            .BodyFile("image", f => f.MaxBytes(1000).MediaTypes("image/png", "image/jpeg").Description("A photo."), required: true)))["requestBody"]!;

        Assert.That(body["content"].Names(), Is.EqualTo((string[])["application/octet-stream", "image/png", "image/jpeg"]));
        Assert.That(body["content"]!["image/png"]!["schema"]!.ToJsonString(), Is.EqualTo("""{"type":"string","format":"binary"}"""));
        Assert.That((body["description"]!.GetValue<string>(), body["required"]!.GetValue<bool>()), Is.EqualTo(("A photo.\n\nAt most 1000 bytes.", true)));
    }

    [Test]
    public void AnyFileMayBeAbsent()
    {
        var body = Document.OperationOf(r => r.Params(p => p.BodyFile("data")))["requestBody"]!;

        Assert.That(body["content"].Names(), Is.EqualTo((string[])["application/octet-stream"]));
        Assert.That(body["required"], Is.Null);
    }

    [Test]
    public void TheAnswersOfAFileAreStated()
    {
        var responses = Document.OperationOf(r => r.Params(p => p.BodyFile("data", f => f.MaxBytes(1000))))["responses"]!;

        Assert.That(responses.Names(), Is.EqualTo((string[])["200", "400", "408", "413", "415"]));
        Assert.That(responses["413"]!["description"]!.GetValue<string>(), Is.EqualTo("The body is larger than 1000 bytes."));
        Assert.That(responses["415"]!["description"]!.GetValue<string>(), Is.EqualTo("The body is sent as another media type than application/octet-stream."));
    }
}
