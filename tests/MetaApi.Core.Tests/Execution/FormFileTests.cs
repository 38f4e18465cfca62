using System.Text;
using MetaApi.Calls;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

/// <summary>Files of forms, which arrive while the action runs.</summary>
public sealed class FormFileTests
{
    static readonly Api Api = Api.Define("Files", a => a
        .Post(r => r
            .Params(p => p
                .Form("title", Schema.String.Length(1, 5), required: true)
                .Form("note")
                .File("photo", f => f.MaxBytes(20).MediaTypes("image/png", "image/jpeg"), required: true)
                .Files("attachments", f => f.MaxBytes(20).MaxCount(2).MediaTypes("application/pdf", "text/plain")))
            .Action(ListAsync)));

    /// <summary>Reads every file to its end, and tells of it when all of it was there.</summary>
    static async Task ListAsync(Call call)
    {
        var seen = new StringBuilder(call.Params.Get<string>("title"));
        await foreach (var file in call.ReadFilesAsync())
        {
            using var target = new MemoryStream();
            await file.CopyToAsync(target, call.Cancelled);
            seen.Append($"|{file.Field} {file.Name} {file.MediaType} {target.Length}");
        }
        call.Send(seen.ToString());
    }

    [Test]
    public async Task FilesArriveInTheirOrder()
    {
        var answer = await SendAsync(
            Parts.Field("title", "Milk"), Parts.File("photo", Parts.Png, "p.png"), Parts.File("unknown", [1]), Parts.Field("other", "x"),
            Parts.File("attachments", Parts.Pdf, "a.pdf"), Parts.Slow("attachments", "text — ok"u8.ToArray()));

        Assert.That(answer.Body, Is.EqualTo("Milk|photo p.png image/png 11|attachments a.pdf application/pdf 11|attachments slow text/plain 11"));
    }

    [Test]
    public async Task FieldsAreCheckedBeforeTheActionRuns()
    {
        var answer = await SendAsync(Parts.Field("title", "too long"), Parts.File("photo", Parts.Pdf), Parts.Field("note", "x"));

        Assert.That((answer.Status, string.Join('|', answer.Errors)), Is.EqualTo((400, "form /photo mediaType|form /title maxLength")));
    }

    [Test]
    public async Task MissingFilesAreToldWithTheFieldsWhereTheFormHasEnded()
    {
        var answer = await SendAsync(Parts.Field("note", "x"));
        var nothing = await Api.SendAsync(new FakeRequest("POST", "/"));

        Assert.That(answer.Errors, Is.EqualTo((string[])["form /photo required", "form /title required"]));
        Assert.That(nothing.Errors, Is.EqualTo(answer.Errors));
    }

    [Test]
    public async Task AMissingFileThatIsKnownAtTheEndIsToldThen()
    {
        var answer = await SendAsync(Parts.Field("title", "a"), Parts.File("attachments", Parts.Pdf));

        Assert.That((answer.Status, answer.Errors.Single()), Is.EqualTo((400, "form /photo required")));
    }

    [Test]
    public async Task AFieldBehindAFileIsTooLate()
    {
        var optional = await SendAsync(Parts.Field("title", "a"), Parts.File("photo", Parts.Png), Parts.Field("note", "x"));
        var required = await SendAsync(Parts.File("photo", Parts.Png), Parts.Field("title", "a"));

        Assert.That((optional.Status, optional.Errors.Single()), Is.EqualTo((400, "form /note form.order")));
        Assert.That((required.Status, required.Errors.Single()), Is.EqualTo((400, "form /title required")));
        Assert.That(required.Body, Does.Contain("\"params\":{\"before\":\"files\"},\"message\":\"This value is required, and must be sent before the files of the form.\""));
    }

    static IEnumerable<(FormPart[] Files, string Error)> Wrong =>
    [
        ([Parts.File("photo", Parts.Png), Parts.File("photo", Parts.Png)], "form /photo repeated"),
        ([Parts.File("photo", [.. Parts.Png, .. new byte[10]])], "form /photo maxBytes"),
        ([Parts.Slow("photo", [.. Parts.Png, .. new byte[10]])], "form /photo maxBytes"),
        ([Parts.File("photo", Parts.Png), Parts.File("attachments", Parts.Pdf), Parts.File("attachments", Parts.Png)], "form /attachments/1 mediaType"),
        ([Parts.File("photo", Parts.Png), Parts.File("attachments", "a\0"u8.ToArray())], "form /attachments/0 mediaType"),
        ([Parts.File("photo", Parts.Png), Parts.File("attachments", [0xC3])], "form /attachments/0 mediaType"),
        ([Parts.File("photo", Parts.Png), Parts.Slow("attachments", [0xC3, 0x28])], "form /attachments/0 mediaType"),
        ([Parts.File("photo", Parts.Png), .. Enumerable.Range(0, 3).Select(_ => Parts.File("attachments", Parts.Pdf))], "form /attachments maxItems"),
        ([Parts.File("photo", Parts.Png), Parts.Broken("attachments", "te"u8.ToArray())], "form form.syntax"),
        ([Parts.File("photo", Parts.Png), new(null, Stream.Null)], "form form.part"),
        ([Parts.File("photo", [])], "form /photo mediaType"),
        ([Parts.File("photo", "<svg onload=alert(1)>"u8.ToArray(), "a.png") with { ContentType = "image/png" }], "form /photo mediaType"),
    ];

    [Test]
    public async Task AWrongFileIsRefusedWithItsPlace()
    {
        foreach (var (files, error) in Wrong)
        {
            var answer = await SendAsync([Parts.Field("title", "a"), .. files]);

            Assert.That((answer.Status, string.Join('|', answer.Errors)), Is.EqualTo((400, error)));
        }
    }

    [Test]
    public async Task TheAllowedMediaTypesAreTold()
    {
        var answer = await SendAsync(Parts.Field("title", "a"), Parts.File("photo", Parts.Pdf));

        Assert.That(answer.Body, Does.Contain(
            """{"in":"form","pointer":"/photo","code":"mediaType","params":{"allowed":["image/png","image/jpeg"]},"message":"The content of this file must be one of \u0027image/png\u0027, \u0027image/jpeg\u0027."}"""));
    }

    [Test]
    public async Task AFileThatWasNotChosenIsMissing()
    {
        var api = Api.Define("Optional", a => a.Post(r => r
            .Params(p => p.File("photo").Form("after"))
            .Action(async (Call call, UploadedFile? photo) => call.Send($"{photo?.Name ?? "none"} {call.Params.Get<string>("after")} {await CountAsync(photo)}"))));

        var empty = await api.SendAsync(new FakeRequest("POST", "/").WithParts(Parts.File("photo", [], ""), Parts.Field("after", "x")));
        var emptyFile = await api.SendAsync(new FakeRequest("POST", "/").WithParts(Parts.File("photo", [], "empty.txt")));

        Assert.That((empty.Body, emptyFile.Body), Is.EqualTo(("none x 0", "empty.txt  0")));
    }

    [Test]
    public async Task AHandlerIsGivenItsFile()
    {
        var api = Api.Define("Handled", a => a
            .Post("/one", r => r
                .Params(p => p.Form("title", required: true).File("photo", required: true))
                .Status(201, Schema.String)
                .Action(async (string title, UploadedFile photo) => $"{title} {photo.MediaType} {await CountAsync(photo)}"))
            .Post("/all", r => r
                .Params(p => p.Files("any"))
                .Status(200, Schema.Integer)
                .Action(async (IAsyncEnumerable<UploadedFile> files) => await files.CountAsync())));

        var one = await api.SendAsync(new FakeRequest("POST", "/one").WithParts(Parts.Field("title", "a"), Parts.File("photo", Parts.Jpeg)));
        var followed = await api.SendAsync(new FakeRequest("POST", "/one").WithParts(Parts.Field("title", "a"), Parts.File("photo", Parts.Jpeg), Parts.Field("title", "b")));
        var all = await api.SendAsync(new FakeRequest("POST", "/all").WithParts(Parts.File("any", Parts.Png), Parts.File("any", Parts.Pdf), Parts.File("any", [1])));
        var none = await api.SendAsync(new FakeRequest("POST", "/all"));

        Assert.That((one.Status, one.Body), Is.EqualTo((201, "\"a image/jpeg 5\"")));
        Assert.That(followed.Errors.Single(), Is.EqualTo("form /title form.order"));
        Assert.That((all.Body, none.Body), Is.EqualTo(("3", "0")));
    }

    [Test]
    public async Task WhatIsUnreadOfAFileIsPassedAndJudged()
    {
        var api = Api.Define("Passing", a => a.Post(r => r
            .Params(p => p.Files("all", f => f.MaxBytes(600)))
            .Action(async call =>
            {
                var names = new List<string>();
                await foreach (var file in call.ReadFilesAsync())
                {
                    await file.Content.ReadExactlyAsync(new byte[1]);
                    await file.Content.DisposeAsync();
                    names.Add(file.Name);
                }
                call.Send(string.Join(' ', names));
            })));

        var passed = await api.SendAsync(new FakeRequest("POST", "/").WithParts(Parts.File("all", new byte[600], "a"), Parts.File("all", [1], "b")));
        var refused = await api.SendAsync(new FakeRequest("POST", "/").WithParts(Parts.File("all", new byte[601], "a"), Parts.File("all", [1], "b")));

        Assert.That(passed.Body, Is.EqualTo("a b"));
        Assert.That(refused.Errors.Single(), Is.EqualTo("form /all/0 maxBytes"));
    }

    [Test]
    public async Task AFileIsGoodUntilTheNextAndUntilTheCallIsOver()
    {
        var kept = new List<UploadedFile>();
        Exception? passed = null;
        var api = Api.Define("Kept", a => a.Post(r => r
            .Params(p => p.Files("all"))
            .Action(async call =>
            {
                await foreach (var file in call.ReadFilesAsync())
                {
                    if (kept.Count > 0)
                        passed = await Assert.CatchAsync(() => kept[0].Content.ReadAsync(new byte[1]).AsTask());
                    kept.Add(file);
                }
            })));

        await api.SendAsync(new FakeRequest("POST", "/").WithParts(Parts.File("all", [1]), Parts.File("all", [2])));

        Assert.That(passed, Is.InstanceOf<ObjectDisposedException>());
        Assert.That(() => kept[1].Content.ReadAsync(new byte[1]).AsTask(), Throws.InstanceOf<ObjectDisposedException>().With.Message.Contains("cannot be read any more"));
    }

    [Test]
    public async Task AnAbandonedFileIsClosedWhenTheCallIsOver()
    {
        UploadedFile? kept = null;
        var api = Api.Define("Kept", a => a.Post(r => r.Params(p => p.File("one", required: true)).Action((UploadedFile one) => { kept = one; })));

        await api.SendAsync(new FakeRequest("POST", "/").WithParts(Parts.File("one", [1])));

        Assert.That(() => kept!.Content.ReadAsync(new byte[1]).AsTask(), Throws.InstanceOf<ObjectDisposedException>().With.Message.Contains("the call lasts, and it is over"));
    }

    [Test]
    public async Task FilesAreReadOnceAndNotByWaiting()
    {
        var told = new List<Exception?>();
        var api = Api.Define("Once", a => a
            .Post("/files", r => r.Params(p => p.Files("all")).Action(async call =>
            {
                await foreach (var file in call.ReadFilesAsync())
                    told.Add(Assert.Catch(() => file.Content.ReadByte()));
                told.Add(await Assert.CatchAsync(async () => await call.ReadFilesAsync().CountAsync()));
            }))
            .Post("/none", r => r.Action(call => told.Add(Assert.Catch(() => call.ReadFilesAsync())))));

        await api.SendAsync(new FakeRequest("POST", "/files").WithParts(Parts.File("all", [1])));
        await api.CallAsync("POST", "/none");

        Assert.That(told.Select(e => e!.Message), Is.EqualTo((string[])
        [
            "The content is still arriving, and a thread must not wait for it; use ReadAsync or CopyToAsync.",
            "The files of a form arrive once; read them in one place.",
            "No file is declared here; declare one with Params(p => p.File(…)), p.Files(…) or p.BodyFile(…).",
        ]));
    }

    [Test]
    public async Task AFormThatBrokeIsNotReadOn()
    {
        var thrown = new List<Exception>();
        var api = Api.Define("Caught", a => a.Post(r => r.Params(p => p.File("one", f => f.MaxBytes(1), required: true)).Action(async (UploadedFile one) =>
        {
            for (var i = 0; i < 2; i++)
                thrown.Add((await Assert.CatchAsync(() => one.CopyToAsync(Stream.Null, default)))!);
        })));

        var answer = await api.SendAsync(new FakeRequest("POST", "/").WithParts(Parts.File("one", [1, 2])));

        Assert.That(answer.Status, Is.EqualTo(200));
        Assert.That(thrown, Is.All.InstanceOf<ParameterInvalidException>());
    }

    [Test]
    public async Task ATransportIsToldHowMuchMayCome()
    {
        var request = new FakeRequest("POST", "/").WithParts(Parts.Field("title", "a"), Parts.File("photo", Parts.Png));
        var pairs = await Api.SendAsync(new FakeRequest("POST", "/").WithBody("title=a"u8.ToArray(), "application/x-www-form-urlencoded"));

        await Api.SendAsync(request);

        Assert.That(request.Source, Is.EqualTo(new FormSource("x", (1024 * 1024) + 60, null)));
        Assert.That(pairs.Status, Is.EqualTo(415));
    }

    [Test]
    public async Task AnOptionOfLimitsIsTheUsualSizeOfAFile()
    {
        var api = Api.Define("Small", a => a.Post(r => r.Params(p => p.File("one", required: true)).Action((UploadedFile one) => CountAsync(one))), new()
        {
            InvalidStatus = 422,
            Limits = new() { FileBytes = 2, FormBytes = 100 },
        });
        var request = new FakeRequest("POST", "/").WithParts(Parts.File("one", [1, 2, 3]));

        var answer = await api.SendAsync(request);

        Assert.That((answer.Status, answer.Errors.Single(), request.Source!.Most), Is.EqualTo((422, "form /one maxBytes", 100)));
    }

    static async Task<long> CountAsync(UploadedFile? file)
    {
        using var target = new MemoryStream();
        await (file?.CopyToAsync(target, default) ?? Task.CompletedTask);
        return target.Length;
    }

    static Task<Answer> SendAsync(params FormPart[] parts) => Api.SendAsync(new FakeRequest("POST", "/").WithParts(parts));
}
