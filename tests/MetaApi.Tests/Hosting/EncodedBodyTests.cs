using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Tests.Hosting;

/// <summary>Bodies with a <c>Content-Encoding</c>.</summary>
public sealed class EncodedBodyTests
{
    static readonly byte[] Note = """{"title":"a"}"""u8.ToArray();

    [TestCase("gzip")]
    [TestCase("br")]
    [TestCase("deflate")]
    public async Task ABodyThatTheHostDecodesIsRead(string encoding)
    {
        await using var host = await DecodingAsync();

        var reply = await PostAsync(host, encoding, Encoded(encoding));

        Assert.That((reply.Status, reply.Text), Is.EqualTo((200, "a")));
    }

    [TestCase("gzip")]
    [TestCase("br")]
    [TestCase("deflate")]
    public async Task ABodyThatCannotBeDecodedIsRefused(string encoding)
    {
        await using var host = await DecodingAsync();

        var nonsense = await PostAsync(host, encoding, Note);
        var cut = await PostAsync(host, encoding, Encoded(encoding)[..6]);

        Assert.That((nonsense.Status, nonsense.Code, cut.Status), Is.EqualTo((400, "parameter_invalid", 400)));
        Assert.That(nonsense.Text, Does.Contain("\"code\":\"content.encoding\""));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [TestCase("gzip", 415)]
    [TestCase("x-unknown", 415)]
    [TestCase("identity, gzip", 415)]
    [TestCase("identity", 200)]
    [TestCase("Identity", 200)]
    [TestCase("", 200)]
    public async Task AnEncodingThatNobodyDecodesIsRefused(string encoding, int status)
    {
        await using var host = await TestHost.ServingAsync(Some.Notes);

        var reply = await PostAsync(host, encoding, Note);

        Assert.That(reply.Status, Is.EqualTo(status));
        Assert.That(status == 200 ? "" : reply.Code, Is.EqualTo(status == 200 ? "" : "unsupported_content_type"));
    }

    static Task<TestHost> DecodingAsync() => TestHost.StartAsync(
        app => app.UseRequestDecompression().UseRouting().UseEndpoints(e => e.MapMetaApi(Some.Notes, "/api")),
        builder => builder.Services.AddRequestDecompression());

    static async Task<HttpReply> PostAsync(TestHost host, string encoding, byte[] body)
    {
        using var connection = await host.ConnectAsync();
        var head = "POST /api/notes HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n"
            + $"Content-Encoding: {encoding}\r\nContent-Length: {body.Length}\r\n\r\n";
        await connection.SendAsync(Encoding.ASCII.GetBytes(head).Concat(body).ToArray());
        return await connection.ReceiveAsync();
    }

    static byte[] Encoded(string encoding)
    {
        var bytes = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "gzip" => new GZipStream(bytes, CompressionLevel.Fastest),
            "br" => new BrotliStream(bytes, CompressionLevel.Fastest),
            _ => new ZLibStream(bytes, CompressionLevel.Fastest),
        })
            stream.Write(Note);
        return bytes.ToArray();
    }
}
