using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

/// <summary>Bodies that are one file.</summary>
public sealed class BodyFileTests
{
    static readonly Api Api = Api.Define("Files", a => a
        .Post("/photo", r => r
            .Params(p => p.Query("title").BodyFile("photo", f => f.MaxBytes(20).MediaTypes("image/png", "image/jpeg"), required: true))
            .Action(ListAsync))
        .Post("/text", r => r
            .Params(p => p.BodyFile("text", f => f.MediaTypes("text/plain")))
            .Action(ListAsync))
        .Post("/any", r => r
            .Params(p => p.BodyFile("data"))
            .Status(200, Schema.String)
            .Action(async (UploadedFile? data, CancellationToken cancelled) =>
            {
                using var target = new MemoryStream();
                await (data?.CopyToAsync(target, cancelled) ?? Task.CompletedTask);
                return data is null ? "nothing" : $"{data.Field} '{data.Name}' {data.MediaType} {target.Length}";
            })));

    static async Task ListAsync(Call call)
    {
        var seen = new List<string>();
        await foreach (var file in call.ReadFilesAsync())
        {
            using var target = new MemoryStream();
            await file.CopyToAsync(target, call.Cancelled);
            seen.Add($"{file.Field} {file.MediaType} {target.Length}");
        }
        call.Send(string.Join('|', seen));
    }

    static Task<Answer> SendAsync(string path, byte[] body, string? type = "application/octet-stream") =>
        Api.SendAsync(new FakeRequest("POST", path).WithBody(body, type));

    [TestCase("application/octet-stream")]
    [TestCase("APPLICATION/Octet-Stream; x=1")]
    [TestCase("image/jpeg")]
    public async Task WhatAFileIsTellsItsContentAndNotItsMediaType(string type) =>
        Assert.That((await SendAsync("/photo?title=Cat", Parts.Png, type)).Body, Is.EqualTo("photo image/png 11"));

    [TestCase("text/plain")]
    [TestCase("multipart/form-data; boundary=x")]
    [TestCase("application/x-www-form-urlencoded")]
    [TestCase("")]
    [TestCase(null)]
    public async Task AnotherMediaTypeIsRefused(string? type)
    {
        var answer = await SendAsync("/photo", Parts.Png, type);

        Assert.That((answer.Status, answer.Body), Is.EqualTo((415, answer.Body)));
        Assert.That(answer.Body, Does.Contain("The body must be application/octet-stream, image/png, image/jpeg, without a Content-Encoding."));
    }

    [Test]
    public async Task AnEncodedFileIsRefused()
    {
        var answer = await Api.SendAsync(new FakeRequest("POST", "/any").WithBody(Parts.Png, "application/octet-stream").WithHeader("Content-Encoding", "gzip"));

        Assert.That(answer.Status, Is.EqualTo(415));
    }

    [Test]
    public async Task AFileOfAnotherKindIsToldAtTheRootOfTheBody()
    {
        var answer = await SendAsync("/photo", Parts.Pdf);

        Assert.That((answer.Status, answer.Errors.Single()), Is.EqualTo((400, "body mediaType")));
    }

    [Test]
    public async Task TextIsWatchedToItsEnd()
    {
        var sound = await SendAsync("/text", "tea"u8.ToArray());
        var broken = await SendAsync("/text", [.. "tea"u8, .. new byte[200].Select(_ => (byte)'a'), 0xff]);

        Assert.That(sound.Body, Is.EqualTo("text text/plain 3"));
        Assert.That((broken.Status, broken.Errors.Single()), Is.EqualTo((400, "body mediaType")));
    }

    [Test]
    public async Task ARequiredFileIsMissingWhereThereIsNothingOfIt()
    {
        var nothing = await Api.SendAsync(new FakeRequest("POST", "/photo"));

        Assert.That((nothing.Status, nothing.Errors.Single()), Is.EqualTo((400, "body required")));
    }

    [Test]
    public async Task AnOptionalFileIsTakenByAHandler()
    {
        var sent = await SendAsync("/any", [1, 2, 3]);
        var nothing = await Api.SendAsync(new FakeRequest("POST", "/any"));

        Assert.That(sent.Body, Is.EqualTo("\"data '' application/octet-stream 3\""));
        Assert.That(nothing.Body, Is.EqualTo("\"nothing\""));
    }

    [TestCase(20, 200)]
    [TestCase(21, 413)]
    public async Task AFileMayHaveAsManyBytesAsAreDeclared(int bytes, int status) =>
        Assert.That((await SendAsync("/photo", [.. Parts.Png, .. new byte[bytes - Parts.Png.Length]])).Status, Is.EqualTo(status));

    [Test]
    public void ItIsExplainedAsTheBody()
    {
        var explained = Api.Explain("POST", "/photo")!.ToString();

        Assert.That(explained, Does.Contain("body photo").And.Contains("file of at most 20 bytes (image/png, image/jpeg), required"));
    }

    [Test]
    public void WhatIsInheritedIsTakenAwayAsABody() =>
        Assert.That(
            Api.Define("Files", a => a
                .Params(p => p.BodyFile("photo"))
                .Post(r => r.Without(w => w.Body()).Action(_ => { }))).Model.Routes.Single().Meta.Inputs,
            Is.Empty);
}
