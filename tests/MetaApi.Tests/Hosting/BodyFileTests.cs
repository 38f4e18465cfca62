using System.Net.Http.Headers;

namespace MetaApi.Tests.Hosting;

/// <summary>Bodies that are one file, as they come over the wire.</summary>
public sealed class BodyFileTests
{
    const int MostBytes = 100_000;

    static readonly Api Api = Some.Api(api => api
        .Post("/photo", r => r
            .Params(p => p.BodyFile("photo", f => f.MaxBytes(MostBytes).MediaTypes("image/png"), required: true))
            .Status(200, Schema.String)
            .Action(async (UploadedFile photo, CancellationToken cancelled) =>
            {
                using var target = new MemoryStream();
                await photo.CopyToAsync(target, cancelled);
                return $"{photo.MediaType} {target.Length}";
            })));

    [TestCase(false)]
    [TestCase(true)]
    public async Task AFileArrivesWithItsLengthOrInChunks(bool inChunks)
    {
        await using var host = await TestHost.ServingAsync(Api);

        var reply = await SendAsync(host, [.. Multipart.Png, .. new byte[50_000]], inChunks);

        Assert.That(reply, Is.EqualTo("200 \"image/png 50012\""));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task AFileWithMoreBytesThanAllowedIsRefusedHoweverItIsSent(bool inChunks)
    {
        await using var host = await TestHost.ServingAsync(Api);

        var reply = await SendAsync(host, [.. Multipart.Png, .. new byte[MostBytes]], inChunks);

        Assert.That(reply, Does.StartWith("413 ").And.Contains("body_too_large"));
    }

    [Test]
    public async Task AFileMayArriveByteByByte()
    {
        await using var host = await TestHost.ServingAsync(Api);
        using var connection = await host.ConnectAsync();

        await connection.SendAsync($"POST /api/photo HTTP/1.1\r\nHost: h\r\nContent-Type: application/octet-stream\r\nContent-Length: {Multipart.Png.Length}\r\n\r\n");
        foreach (var one in Multipart.Png)
            await connection.SendAsync((byte[])[one]);

        Assert.That((await connection.ReceiveAsync()).ToString(), Is.EqualTo("200 \"image/png 12\""));
    }

    static async Task<string> SendAsync(TestHost host, byte[] file, bool inChunks)
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        using var content = new ByteArrayContent(file) { Headers = { ContentType = MediaTypeHeaderValue.Parse("application/octet-stream") } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/photo") { Content = content, Headers = { TransferEncodingChunked = inChunks } };
        using var reply = await client.SendAsync(request);
        return $"{(int)reply.StatusCode} {await reply.Content.ReadAsStringAsync()}";
    }
}
