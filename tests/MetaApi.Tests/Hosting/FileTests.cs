using System.Net.Http.Headers;

namespace MetaApi.Tests.Hosting;

public sealed class FileTests
{
    static readonly DateTimeOffset Changed = new(2024, 2, 29, 12, 0, 0, TimeSpan.Zero);

    static readonly Api Api = Some.Api(api => api
        .Get("/it", r => r.StatusFile(200, "text/plain").Action(Tagged))
        .Post("/it", r => r.StatusFile(200, "text/plain").Action(Tagged))
        .Get("/bare", r => r.StatusFile(200, "text/plain").Action(call => call.SendFile(Digits)))
        .Get("/empty", r => r.StatusFile(200).Action(call => call.SendFile(new MemoryStream())))
        .Get("/broken", r => r.StatusFile(200).RescueError<IOException>(503, (call, _) => call.Problem("Later"))
            .Action(call => call.SendFile(new Broken(), options: new() { ETag = "v1", DownloadName = "a" }))));

    static MemoryStream Digits => new("0123456789"u8.ToArray()) { Position = 5 };

    static void Tagged(Call call) => call.SendFile(Digits, options: new() { ETag = "v1", LastModified = Changed });

    [TestCase("", 200, "0123456789", null)]
    [TestCase("Range: bytes=0-3", 206, "0123", "bytes 0-3/10")]
    [TestCase("Range: bytes=3-3", 206, "3", "bytes 3-3/10")]
    [TestCase("Range: bytes=7-", 206, "789", "bytes 7-9/10")]
    [TestCase("Range: bytes=-2", 206, "89", "bytes 8-9/10")]
    [TestCase("Range: bytes=0-99", 206, "0123456789", "bytes 0-9/10")]
    [TestCase("Range: bytes=-99", 206, "0123456789", "bytes 0-9/10")]
    [TestCase("Range: bytes=0-1,4-5", 200, "0123456789", null)]
    [TestCase("Range: bytes=5-2", 200, "0123456789", null)]
    [TestCase("Range: bytes=x", 200, "0123456789", null)]
    [TestCase("Range: lines=0-1", 200, "0123456789", null)]
    [TestCase("Range: bytes=0-1|If-Range: \"v1\"", 206, "01", "bytes 0-1/10")]
    [TestCase("Range: bytes=0-1|If-Range: \"v2\"", 200, "0123456789", null)]
    [TestCase("Range: bytes=0-1|If-Range: Thu, 29 Feb 2024 12:00:00 GMT", 206, "01", "bytes 0-1/10")]
    [TestCase("Range: bytes=0-1|If-Range: Thu, 29 Feb 2024 11:00:00 GMT", 200, "0123456789", null)]
    [TestCase("If-Match: \"v1\"", 200, "0123456789", null)]
    [TestCase("If-Match: *", 200, "0123456789", null)]
    [TestCase("If-None-Match: \"v2\"", 200, "0123456789", null)]
    [TestCase("If-Modified-Since: Thu, 29 Feb 2024 11:00:00 GMT", 200, "0123456789", null)]
    [TestCase("If-Unmodified-Since: Thu, 29 Feb 2024 12:00:00 GMT", 200, "0123456789", null)]
    [Spec("W-03")]
    public async Task AFileLeavesWholeOrInTheWantedPart(string headers, int status, string text, string? range)
    {
        await using var host = await TestHost.ServingAsync(Api);

        var reply = await host.SendAsync("GET /api/it", null, Lines(headers));
        var head = await host.SendAsync("HEAD /api/it", null, Lines(headers));

        Assert.That((reply.Status, reply.Text, reply.Header("Content-Range")), Is.EqualTo((status, text, range)));
        Assert.That((reply.Header("Content-Length"), reply.Header("ETag"), reply.Header("Last-Modified"), reply.Header("Accept-Ranges")),
            Is.EqualTo(($"{text.Length}", "\"v1\"", "Thu, 29 Feb 2024 12:00:00 GMT", "bytes")));
        Assert.That((head.Status, head.Header("Content-Length"), head.Header("Content-Type"), head.Header("ETag")), Is.EqualTo((status, $"{text.Length}", "text/plain", "\"v1\"")));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [TestCase("If-None-Match: \"v1\"")]
    [TestCase("If-None-Match: W/\"v1\"")]
    [TestCase("If-None-Match: \"v0\", \"v1\"")]
    [TestCase("If-None-Match: *")]
    [TestCase("If-Modified-Since: Thu, 29 Feb 2024 12:00:00 GMT")]
    [TestCase("If-None-Match: \"v1\"|Range: bytes=0-1")]
    public async Task AClientThatHasAFileIsToldSo(string headers)
    {
        await using var host = await TestHost.ServingAsync(Api);

        var reply = await host.SendAsync("GET /api/it", null, Lines(headers));

        Assert.That((reply.Status, reply.Header("ETag"), reply.Header("Content-Type"), reply.Header("Content-Length")), Is.EqualTo((304, "\"v1\"", (string?)null, (string?)null)));
    }

    [TestCase("GET", "If-Match: \"v2\"", 412, "precondition_failed", null)]
    [TestCase("GET", "If-Match: W/\"v1\"", 412, "precondition_failed", null)]
    [TestCase("GET", "If-Unmodified-Since: Thu, 29 Feb 2024 11:00:00 GMT", 412, "precondition_failed", null)]
    [TestCase("GET", "Range: bytes=10-", 416, "range_not_satisfiable", "bytes */10")]
    [TestCase("GET", "Range: bytes=99-100", 416, "range_not_satisfiable", "bytes */10")]
    [TestCase("GET", "Range: bytes=-0", 416, "range_not_satisfiable", "bytes */10")]
    public async Task WhatAFileCannotServeIsAProblem(string method, string headers, int status, string code, string? range)
    {
        await using var host = await TestHost.ServingAsync(Api);

        var reply = await host.SendAsync($"{method} /api/it", null, Lines(headers));

        Assert.That((reply.Status, reply.Code, reply.Header("Content-Type"), reply.Header("Content-Range")), Is.EqualTo((status, code, "application/problem+json", range)));
        Assert.That((reply.Header("ETag"), reply.Header("Cache-Control")), Is.EqualTo(((string?)null, "no-store")));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [TestCase("Range: bytes=0-1")]
    [TestCase("If-None-Match: \"v1\"")]
    [TestCase("If-Match: \"v2\"")]
    public async Task AFileThatAnswersSomethingElseThanAFetchIsWhole(string headers)
    {
        await using var host = await TestHost.ServingAsync(Api);

        var reply = await host.SendAsync("POST /api/it", "", Lines(headers));

        Assert.That((reply.Status, reply.Text), Is.EqualTo((200, "0123456789")));
    }

    [TestCase("If-Range: \"v1\"")]
    [TestCase("If-Range: Thu, 29 Feb 2024 12:00:00 GMT")]
    public async Task AFileWithoutAVersionIsNeverTheOneThatWasBegun(string ifRange)
    {
        await using var host = await TestHost.ServingAsync(Api);

        var begun = await host.SendAsync("GET /api/bare", null, "Range: bytes=0-1", ifRange);
        var anew = await host.SendAsync("GET /api/bare", null, "Range: bytes=0-1");

        Assert.That((begun.Status, begun.Text), Is.EqualTo((200, "0123456789")));
        Assert.That((anew.Status, anew.Text), Is.EqualTo((206, "01")));
    }

    [Test]
    public async Task AFileMayBeEmptyAndThenHasNoPart()
    {
        await using var host = await TestHost.ServingAsync(Api);

        var whole = await host.SendAsync("GET /api/empty");
        var part = await host.SendAsync("GET /api/empty", null, "Range: bytes=0-1");

        Assert.That((whole.Status, whole.Text, whole.Header("Content-Type")), Is.EqualTo((200, "", "application/octet-stream")));
        Assert.That((part.Status, part.Header("Content-Range")), Is.EqualTo((416, "bytes */0")));
    }

    [Test]
    public async Task AFileThatCannotBeReadIsRescuedWithoutTracesOfIt()
    {
        await using var host = await TestHost.ServingAsync(Api);

        var reply = await host.SendAsync("GET /api/broken", null, "Range: bytes=0-1");

        Assert.That((reply.Status, reply.Header("Content-Type")), Is.EqualTo((503, "application/problem+json")));
        Assert.That(((string[])["ETag", "Content-Disposition", "Content-Range", "Accept-Ranges"]).Select(reply.Header), Has.All.Null);
    }

    [Test]
    public async Task AFileOnDiskTellsWhenItWasChanged()
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, "served.txt");
        File.WriteAllText(path, "0123456789");
        File.SetLastWriteTimeUtc(path, Changed.UtcDateTime);
        await using var host = await TestHost.ServingAsync(api => api.Get(r => r.StatusFile(200, "text/plain").Action(call => call.SendFile(path))));

        var reply = await host.SendAsync("GET /api", null, "Range: bytes=2-4");
        var known = await host.SendAsync("GET /api", null, "If-Modified-Since: Thu, 29 Feb 2024 12:00:00 GMT");
        File.Delete(path);

        Assert.That((reply.Status, reply.Text, reply.Header("Last-Modified")), Is.EqualTo((206, "234", "Thu, 29 Feb 2024 12:00:00 GMT")));
        Assert.That(known.Status, Is.EqualTo(304));
    }

    static readonly TestCaseData<string, string>[] Names =
    [
        new("report.pdf", "report.pdf"), new("two words.pdf", "two words.pdf"), new("quoted \"name\".pdf", "quoted \"name\".pdf"), new("a;b=c.pdf", "a;b=c.pdf"),
        new("a\r\nX-Evil: 1", "aX-Evil: 1"), new("a\nb", "ab"), new("a\0b\u007f\u0085", "ab"), new("a\tb", "ab"), new("a\u2028b", "ab"), new("gpj\u202E.exe", "gpj.exe"),
        new("Übersicht.pdf", "Übersicht.pdf"), new("日本語.pdf", "日本語.pdf"), new("😀.pdf", "😀.pdf"), new(new(['\ud800', '.', 'p']), "\uFFFD.p"),
        new("50%.pdf", "50%.pdf"), new("%0d%0aX-Evil: 1", "%0d%0aX-Evil: 1"), new("a'b''c", "a'b''c"), new("a\\b/c", "a_b_c"), new("\\\"", "_\""),
        new("filename*=UTF-8''evil.exe", "filename*=UTF-8''evil.exe"), new("=?utf-8?B?YQ==?=", "=?utf-8?B?YQ==?="), new("<script>", "<script>"), new("$(reboot)", "$(reboot)"),
        new("", "download"), new(" ", "download"), new("..", "download"), new(new('x', 300), new('x', 255)), new(new('é', 300), new('é', 255)),
    ];

    [TestCaseSource(nameof(Names))]
    public async Task ANameThatAClientMadeUpIsASafeHeader(string name, string kept)
    {
        await using var host = await TestHost.ServingAsync(api => api.Get(r => r.Action(call => call.SendFile(Digits, options: new() { DownloadName = name }))));

        var reply = await host.SendAsync("GET /api");

        var header = reply.Header("Content-Disposition")!;
        var parsed = ContentDispositionHeaderValue.Parse(header);
        Assert.That((reply.Status, reply.Header("X-Evil"), parsed.DispositionType), Is.EqualTo((200, (string?)null, "attachment")));
        Assert.That(parsed.FileNameStar, Is.EqualTo(kept));
        Assert.That(parsed.Parameters.Select(p => p.Name), Is.EquivalentTo((string[])["filename", "filename*"]));
        Assert.That(header, Has.Length.LessThan(4096).And.All.InRange(' ', '~'));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    static string[] Lines(string headers) => headers.Split('|', StringSplitOptions.RemoveEmptyEntries);

    sealed class Broken() : MemoryStream(new byte[10])
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("disk");
    }
}
