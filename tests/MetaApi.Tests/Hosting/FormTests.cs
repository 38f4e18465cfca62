using System.Text;
using System.Text.Json;

namespace MetaApi.Tests.Hosting;

/// <summary>Forms as they come over the wire.</summary>
public sealed class FormTests
{
    static readonly Api Api = Some.Api(api => api
        .Post("/upload", r => r
            .Params(p => p
                .Form("title", Schema.String.Length(1, 20), required: true)
                .File("photo", f => f.MaxBytes(1000).MediaTypes("image/png"), required: true)
                .Files("texts", f => f.MaxBytes(1000).MediaTypes("text/plain")))
            .Action(ListAsync))
        .Post("/fields", r => r.Params(p => p.Form("title", required: true)).Action(call => call.Send(call.Params.Get<string>("title"))))
        .Post("/kept", r => r.KeepBody().Params(p => p.Form("title", required: true)).Action(call => call.Send($"{call.Params.Get<string>("title")} {call.Raw.Body.Length}"))));

    static readonly byte[] Sound = Multipart.Form(
        Multipart.Field("title", "Milk é"), Multipart.File("photo", "p.png", Multipart.Png), Multipart.File("texts", "t.txt", "one\r\n--boun"u8.ToArray()));

    const string Answer = "Milk é|photo p.png image/png 12|texts t.txt text/plain 11";

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
    public async Task AFormOfAnHttpClientIsRead()
    {
        await using var host = await TestHost.ServingAsync(Api);
        using var client = new HttpClient { BaseAddress = host.Address };
        using var form = new MultipartFormDataContent
        {
            { new StringContent("Milk é"), "title" },
            { new ByteArrayContent(Multipart.Png), "photo", "ü p.png" },
            { new StringContent("text"), "\"texts\"", "t.txt" },
        };

        var reply = await client.PostAsync("/api/upload", form);

        Assert.That(await reply.Content.ReadAsStringAsync(), Is.EqualTo("Milk é|photo ü p.png image/png 12|texts t.txt text/plain 4"));
    }

    [Test]
    public async Task AFormMayArriveInAnyTwoPieces()
    {
        await using var host = await TestHost.ServingAsync(Api);
        var request = Multipart.Request("POST /api/upload", Sound);
        using var connection = await host.ConnectAsync();

        for (var at = request.Length - Sound.Length; at < request.Length; at += TestScale.Of(normal: 3, full: 1))
        {
            await connection.SendAsync(request.AsMemory(0, at));
            await Task.Yield();
            await connection.SendAsync(request.AsMemory(at));

            Assert.That((await connection.ReceiveAsync()).ToString(), Is.EqualTo($"200 {Answer}"), $"split at {at}");
        }
    }

    [Test]
    public async Task AFormMayArriveInChunksOfOneByte()
    {
        await using var host = await TestHost.ServingAsync(Api);
        using var connection = await host.ConnectAsync();

        await connection.SendAsync($"POST /api/upload HTTP/1.1\r\nHost: h\r\n{Multipart.Type}\r\nTransfer-Encoding: chunked\r\n\r\n");
        foreach (var one in Sound)
            await connection.SendAsync((byte[])[.. "1\r\n"u8, one, .. "\r\n"u8]);
        await connection.SendAsync("0\r\n\r\n");

        Assert.That((await connection.ReceiveAsync()).ToString(), Is.EqualTo($"200 {Answer}"));
    }

    [Test]
    public async Task AFormThatEndsTooEarlyIsRefusedWhereverItEnds()
    {
        await using var host = await TestHost.ServingAsync(Api);
        using var connection = await host.ConnectAsync();
        var whole = Sound.Length - 2;

        for (var length = 1; length < whole; length += TestScale.Of(normal: 3, full: 1))
        {
            await connection.SendAsync(Multipart.Request("POST /api/upload", Sound[..length]));

            var reply = await connection.ReceiveAsync();

            Assert.That((reply.Status, reply.Code), Is.EqualTo((400, "parameter_invalid")), $"after {length} bytes");
        }
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [Test]
    public async Task NoChangeOfAnyByteIsAFaultOfTheServer()
    {
        await using var host = await TestHost.ServingAsync(Api);
        var random = new Random(7);

        for (var round = 0; round < TestScale.Of(normal: 300, full: 20_000); round++)
        {
            var form = (byte[])Sound.Clone();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
                form[random.Next(form.Length)] = (byte)random.Next(256);
            using var connection = await host.ConnectAsync();
            await connection.SendAsync(Multipart.Request("POST /api/upload", form));

            Assert.That((await connection.ReceiveAsync()).Status, Is.AnyOf(200, 400), Convert.ToBase64String(form));
        }
        Assert.That(host.Log.Loud, Is.Empty);
    }

    const string Named = "Content-Disposition: form-data; name=title\r\n";

    static readonly TestCaseData<byte[], string>[] Malformed =
    [
        new("nothing"u8.ToArray(), "form.syntax"),
        new("--other\r\n\r\n--other--\r\n"u8.ToArray(), "form.syntax"),
        new("--bound"u8.ToArray(), "form.syntax"),
        new("--bound\r\n"u8.ToArray(), "form.part"),
        new(Multipart.Part(Named), "form.syntax"),
        new([.. Multipart.Part(Named), .. "--bound-"u8], "form.part"),
        new([.. Multipart.Part(Named), .. "--bound\r\n"u8], "form.part"),
        new(Multipart.Form(Multipart.Part("no header\r\n" + Named)), "form.syntax"),
        new(Multipart.Form(Multipart.Part(Named + Named)), "form.syntax"),
        new(Multipart.Form(Multipart.Part(Named + string.Concat(Enumerable.Range(0, 16).Select(i => $"X-{i}: a\r\n")))), "form.syntax"),
        new(Multipart.Form(Multipart.Part($"{Named}X-Long: {new string('a', 9000)}\r\n")), "form.syntax"),
        new(Multipart.Form(Multipart.Part($"Content-Disposition: form-data; name={new string('a', 9000)}\r\n")), "form.syntax"),
        new([.. new byte[9000], .. Multipart.Form(Multipart.Part(Named))], "form.syntax"),
        new([.. Multipart.Form(Multipart.Part(Named)), .. new byte[9000]], "form.syntax"),
        new(Multipart.Form(Multipart.Part("")), "form.part"),
        new(Multipart.Form(Multipart.Part("Content-Disposition: form-data\r\n")), "form.part"),
        new(Multipart.Form(Multipart.Part("Content-Disposition: attachment; name=title\r\n")), "form.part"),
        new(Multipart.Form(Multipart.Part("Content-Disposition: form-data; name=\"title\r\n")), "form.part"),
        new(Multipart.Form(Multipart.Part("Content-Disposition: form-data; name=title; name=other\r\n")), "form.part"),
        new(Multipart.Form(Multipart.Part(Named + "Content-Transfer-Encoding: base64\r\n")), "form.part"),
        new(Multipart.Form(Multipart.Part(Named + "Content-Type: multipart/mixed; boundary=x\r\n")), "form.part"),
        new(Multipart.Form(Multipart.Part(Named + "Content-Type: text/plain; charset=utf-7\r\n")), "encoding"),
        new(Multipart.Form(Multipart.Part(Named), Multipart.Part(Named)), "repeated"),
        new(Multipart.Form(), "required"),
        new(Multipart.Form([.. Enumerable.Range(0, 257).Select(i => Multipart.Field($"f{i}", ""))]), "form.fields"),
    ];

    [TestCaseSource(nameof(Malformed))]
    public async Task AMalformedFormIsRefused(byte[] form, string code)
    {
        await using var host = await TestHost.ServingAsync(Api);
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(Multipart.Request("POST /api/fields", form));
        var reply = await connection.ReceiveAsync();

        Assert.That((reply.Status, FailureOf(reply)), Is.EqualTo((400, code)));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [TestCase("Content-Disposition: form-data; name=\"title\"\r\n")]
    [TestCase("content-disposition: FORM-DATA; NAME=title; filename=x\r\nContent-Transfer-Encoding: 8bit\r\nX-Other: 1\r\n")]
    public async Task HeadersOfAPartAreReadAsHeaders(string headers)
    {
        await using var host = await TestHost.ServingAsync(Api);
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(Multipart.Request("POST /api/fields", [.. "a preamble\r\n"u8, .. Multipart.Form(Multipart.Part(headers)), .. "an epilogue"u8]));

        Assert.That((await connection.ReceiveAsync()).ToString(), Is.EqualTo("200 a"));
    }

    [Test]
    public async Task ABoundaryMayBeQuotedAndLong()
    {
        await using var host = await TestHost.ServingAsync(Api);
        var boundary = new string('b', 68) + ":?";

        var reply = await host.SendAsync(
            "POST /api/fields", $"--{boundary}\r\n{Named}\r\na\r\n--{boundary}--\r\n", $"Content-Type: Multipart/Form-Data; boundary=\"{boundary}\"");

        Assert.That(reply.ToString(), Is.EqualTo("200 a"));
    }

    [Test]
    public async Task AFormOfPairsIsReadAndAKeptFormTwice()
    {
        await using var host = await TestHost.ServingAsync(Api);
        var parts = Encoding.UTF8.GetString(Multipart.Form(Multipart.Field("title", "é")));

        var pairs = await host.SendAsync("POST /api/fields", "title=a+b%26", "Content-Type: application/x-www-form-urlencoded");
        var kept = await host.SendAsync("POST /api/kept", "title=a", "Content-Type: application/x-www-form-urlencoded");
        var keptParts = await host.SendAsync("POST /api/kept", parts, Multipart.Type);
        var broken = await host.SendAsync("POST /api/kept", parts[..^5], Multipart.Type);

        Assert.That((pairs.Text, kept.Text, keptParts.Text), Is.EqualTo(("a b&", "a 7", $"é {Encoding.UTF8.GetByteCount(parts)}")));
        Assert.That((broken.Status, FailureOf(broken)), Is.EqualTo((400, "form.syntax")));
    }

    [TestCase("application/json", "{\"title\":\"a\"}")]
    [TestCase("text/plain", "title=a")]
    [TestCase("multipart/form-data", "title=a")]
    public async Task WhatIsNoFormIsRefused(string type, string body)
    {
        await using var host = await TestHost.ServingAsync(Api);

        var reply = await host.SendAsync("POST /api/fields", body, "Content-Type: " + type);

        Assert.That((reply.Status, reply.Code), Is.EqualTo((415, "unsupported_content_type")));
    }

    static string? FailureOf(HttpReply reply) =>
        JsonDocument.Parse(reply.Body).RootElement.GetProperty("errors")[0].GetProperty("code").GetString();
}
