namespace MetaApi.Tests.Hosting;

public sealed class ConditionTests
{
    static readonly DateTimeOffset Changed = new(2024, 2, 29, 12, 0, 0, TimeSpan.Zero);

    static readonly Api Api = Some.Api(api => api
        .Get("/note", r => r
            .Before(call => call.SetHeader("Cache-Control", "private")).ETag(_ => "v1").LastModified(_ => Changed)
            .Status(200, Schema.String).Action(call => call.Render((object)"text")))
        .Get("/bytes", r => r.ETag().Status(200, Schema.String).Action(call => call.Render((object)"text")))
        .Get("/file", r => r.StatusFile(200, "text/plain").Action(call => call.SendFile(new MemoryStream("text"u8.ToArray()), options: new() { ETag = "v1", LastModified = Changed }))));

    static readonly string[] Headers =
    [
        "", "If-None-Match: \"v1\"", "If-None-Match: W/\"v1\"", "If-None-Match: \"v0\", \"v1\"", "If-None-Match: \"v2\"", "If-None-Match: *", "If-Match: \"v1\"",
        "If-Match: W/\"v1\"", "If-Match: \"v2\"", "If-Match: *", "If-Modified-Since: Thu, 29 Feb 2024 12:00:00 GMT", "If-Modified-Since: Thu, 29 Feb 2024 11:00:00 GMT",
        "If-Unmodified-Since: Thu, 29 Feb 2024 12:00:00 GMT", "If-Unmodified-Since: Thu, 29 Feb 2024 11:00:00 GMT", "If-Match: \"v1\"|If-None-Match: \"v1\"",
        "If-None-Match: \"v2\"|If-Modified-Since: Thu, 29 Feb 2024 12:00:00 GMT",
    ];

    [TestCaseSource(nameof(Headers))]
    public async Task ARenderedReplyAndAFileJudgeConditionsAlike(string headers)
    {
        await using var host = await TestHost.ServingAsync(Api);

        var rendered = await host.SendAsync("GET /api/note", null, Lines(headers));
        var file = await host.SendAsync("GET /api/file", null, Lines(headers));

        Assert.That(rendered.Status, Is.EqualTo(file.Status));
        Assert.That((rendered.Header("ETag"), rendered.Header("Last-Modified")), Is.EqualTo((file.Header("ETag"), file.Header("Last-Modified"))));
    }

    [TestCase("/api/note")]
    [TestCase("/api/bytes")]
    public async Task WhatAClientHasIsNotSentAgainAndTheConnectionGoesOn(string path)
    {
        await using var host = await TestHost.ServingAsync(Api);
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(TestHost.Request($"GET {path}"));
        var first = await connection.ReceiveAsync();
        await connection.SendAsync(TestHost.Request($"GET {path}", null, $"If-None-Match: {first.Header("ETag")}"));
        var known = await connection.ReceiveAsync();
        await connection.SendAsync(TestHost.Request($"HEAD {path}", null, $"If-None-Match: \"v0\", {first.Header("ETag")}"));
        var head = await connection.ReceiveAsync(hasBody: false);
        await connection.SendAsync(TestHost.Request($"GET {path}"));
        var again = await connection.ReceiveAsync();

        Assert.That((first.Status, known.Status, head.Status, again.Status), Is.EqualTo((200, 304, 304, 200)));
        Assert.That((known.Header("ETag"), known.Header("Cache-Control")), Is.EqualTo((first.Header("ETag"), first.Header("Cache-Control"))));
        Assert.That((known.Header("Content-Type"), known.Header("Content-Length"), known.Header("Transfer-Encoding")), Is.EqualTo(((string?)null, (string?)null, (string?)null)));
        Assert.That(again.Text, Is.EqualTo(first.Text));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    static string[] Lines(string headers) => headers.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
