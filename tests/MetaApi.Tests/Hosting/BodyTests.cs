using System.Text;
using Microsoft.AspNetCore.Hosting;

namespace MetaApi.Tests.Hosting;

public sealed class BodyTests
{
    const int Limit = 1024 * 1024;

    [TestCase("application/json", 200)]
    [TestCase("Application/JSON", 200)]
    [TestCase("application/json;charset=utf-8", 200)]
    [TestCase("application/json; charset=UTF-8", 200)]
    [TestCase("application/json; charset=\"utf-8\"", 200)]
    [TestCase("application/json ; charset=utf-8", 200)]
    [TestCase("application/json;", 200)]
    [TestCase("application/json; profile=\"a\"", 200)]
    [TestCase("application/json; profile=a; charset=utf-8", 200)]
    [TestCase("application/vnd.note+json", 200)]
    [TestCase("application/problem+json; charset=utf-8", 200)]
    [TestCase("application/merge-patch+JSON", 200)]
    [TestCase("application/json; charset=utf-7", 415)]
    [TestCase("application/json; charset=utf-16", 415)]
    [TestCase("application/json; charset=utf-16le", 415)]
    [TestCase("application/json; charset=utf-32", 415)]
    [TestCase("application/json; charset=utf8", 415)]
    [TestCase("application/json; charset=iso-8859-1", 415)]
    [TestCase("application/json; charset=us-ascii", 415)]
    [TestCase("application/json; charset=nosuch", 415)]
    [TestCase("application/json; charset=", 415)]
    [TestCase("application/json; charset=utf-8; charset=utf-16", 415)]
    [TestCase("application/json; CHARSET=utf-16", 415)]
    [TestCase("application/json; charset=\"utf-16\"", 415)]
    [TestCase("application/json; charset='utf-8'", 415)]
    [TestCase("application/jsonx", 415)]
    [TestCase("application/json+x", 415)]
    [TestCase("application/jso", 415)]
    [TestCase("application/x-json", 415)]
    [TestCase("application/+json", 415)]
    [TestCase("application/xml", 415)]
    [TestCase("application/octet-stream", 415)]
    [TestCase("application/x-www-form-urlencoded", 415)]
    [TestCase("multipart/form-data; boundary=x", 415)]
    [TestCase("multipart/form-data", 415)]
    [TestCase("text/plain", 415)]
    [TestCase("text/json", 415)]
    [TestCase("text/x+json", 415)]
    [TestCase("*/*", 415)]
    [TestCase("application/*", 415)]
    [TestCase("json", 415)]
    [TestCase(";", 415)]
    [TestCase("", 415)]
    [TestCase("application/json, application/json", 415)]
    [TestCase("application/json\r\nContent-Type: text/plain", 415)]
    [TestCase("text/plain\r\nContent-Type: application/json", 415)]
    public async Task OnlyJsonInUtf8IsRead(string contentType, int status)
    {
        await using var host = await TestHost.ServingAsync(Some.Notes);

        var reply = await host.SendAsync("POST /api/notes", """{"title":"a"}""", $"Content-Type: {contentType}");

        Assert.That(reply.Status, Is.EqualTo(status));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [TestCase("profile", 200)]
    [TestCase("charset", 415)]
    public async Task AParameterOfAMediaTypeMayBeLong(string name, int status)
    {
        await using var host = await TestHost.ServingAsync(Some.Notes);

        var reply = await host.SendAsync("POST /api/notes", """{"title":"a"}""", $"Content-Type: application/json; {name}={new string('a', 10_000)}");

        Assert.That(reply.Status, Is.EqualTo(status));
    }

    [Test]
    [Spec("W-32")]
    public async Task AMissingContentTypeIsRefusedWithABodyOnly()
    {
        await using var host = await TestHost.ServingAsync(Some.Notes);
        using var connection = await host.ConnectAsync();

        await connection.SendAsync("POST /api/notes HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n{}");
        var withBody = await connection.ReceiveAsync();
        await connection.SendAsync("POST /api/notes HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n");
        var empty = await connection.ReceiveAsync();

        Assert.That((withBody.Status, withBody.Code), Is.EqualTo((415, "unsupported_content_type")));
        Assert.That((empty.Status, empty.Code), Is.EqualTo((400, "parameter_invalid")));
    }

    [TestCase("{", "json.syntax")]
    [TestCase("{\"title\":\"a\"", "json.syntax")]
    [TestCase("{'title':'a'}", "json.syntax")]
    [TestCase("{\"title\":\"a\"} {}", "json.syntax")]
    [TestCase("{\"title\":\"a\"}x", "json.syntax")]
    [TestCase("{\"title\":\"a\",}", "json.syntax")]
    [TestCase("{\"title\":\"a\"/**/}", "json.syntax")]
    [TestCase("   ", "json.syntax")]
    [TestCase("NaN", "json.syntax")]
    [TestCase("{\"title\":\"a\",\"title\":\"b\"}", "json.duplicate")]
    [TestCase("{\"title\":\"a\",\"\\u0074itle\":\"b\"}", "json.duplicate")]
    [TestCase("{\"title\":\"\\ud800\"}", "json.encoding")]
    [TestCase("", "required")]
    [TestCase("{}", "required")]
    [TestCase("null", "type")]
    [TestCase("[]", "type")]
    [TestCase("\"title\"", "type")]
    public async Task ABodyThatIsNotWhatIsDeclaredIsRefused(string body, string code)
    {
        await using var host = await TestHost.ServingAsync(Some.Notes);

        var reply = await host.SendAsync("POST /api/notes", body);

        Assert.That(reply.Status, Is.EqualTo(400));
        Assert.That(reply.Text, Does.Contain($"\"code\":\"{code}\""));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [Test]
    public async Task ABodyMayComeByteByByte()
    {
        await using var host = await TestHost.ServingAsync(Some.Notes);
        using var connection = await host.ConnectAsync();
        var request = TestHost.Request("POST /api/notes", """{"other":[1,{"a":"é😀"}],"title":"日本 \"x\" \u00e9"}""");

        foreach (var piece in Encoding.UTF8.GetBytes(request))
            await connection.SendAsync(new[] { piece });

        Assert.That((await connection.ReceiveAsync()).Text, Is.EqualTo("日本 \"x\" é"));
    }

    [Test]
    public async Task ABodyMayComeInChunks()
    {
        await using var host = await TestHost.ServingAsync(Some.Notes);
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(ChunkedHead);
        foreach (var piece in (string[])["{\"tit", "le\":\"", "a", "b", "\"", "}", " "])
            await connection.SendAsync(Chunk(piece));
        await connection.SendAsync(Chunk(""));

        Assert.That((await connection.ReceiveAsync()).Text, Is.EqualTo("ab"));
    }

    [Test]
    public async Task AMebibyteIsReadAndOneByteMoreIsNot()
    {
        await using var host = await TestHost.ServingAsync(Some.Notes);
        static string Body(int length) => $$"""{"title":"{{new string('a', length - 12)}}"}""";

        var whole = await host.SendAsync("POST /api/notes", Body(Limit));
        var more = await host.SendAsync("POST /api/notes", Body(Limit + 1));

        Assert.That((whole.Status, whole.Body.Length), Is.EqualTo((200, Limit - 12)));
        Assert.That((more.Status, more.Code), Is.EqualTo((413, "body_too_large")));
    }

    [Test]
    public async Task ABodyThatAnnouncesTooMuchIsNotWaitedFor()
    {
        await using var host = await TestHost.ServingAsync(Some.Notes);
        using var connection = await host.ConnectAsync();

        await connection.SendAsync($"POST /api/notes HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: {Limit + 1}\r\n\r\n");

        Assert.That((await connection.ReceiveAsync()).Status, Is.EqualTo(413));
    }

    [Test]
    public async Task ChunksThatGrowTooLargeAreNotWaitedFor()
    {
        await using var host = await TestHost.ServingAsync(Some.Notes);
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(ChunkedHead + Chunk("{\"title\":\""));
        for (var sent = 0; sent <= Limit; sent += 64 * 1024)
            await connection.SendAsync(Chunk(new string('a', 64 * 1024)));

        Assert.That((await connection.ReceiveAsync()).Status, Is.EqualTo(413));
    }

    [TestCase(true, 200)]
    [TestCase(false, 200)]
    [TestCase(false, Limit + 1)]
    public async Task ASmallerLimitOfTheServerIsTheOneThatIsTold(bool chunked, int length)
    {
        await using var host = await TestHost.ServingAsync(Some.Notes, b => b.WebHost.ConfigureKestrel(k => k.Limits.MaxRequestBodySize = 100));
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(chunked
            ? ChunkedHead + Chunk(new string(' ', length))
            : $"POST /api/notes HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n");
        var reply = await connection.ReceiveAsync();

        Assert.That((reply.Status, reply.Code), Is.EqualTo((413, "body_too_large")));
        Assert.That(reply.Text, Does.Contain("at most 100 bytes"));
    }

    [TestCase("x\r\n{}\r\n0\r\n\r\n")]
    [TestCase("-1\r\n{}\r\n0\r\n\r\n")]
    [TestCase("2\r\n{}xx0\r\n\r\n")]
    [TestCase("ffffffffffffffffff\r\n{}\r\n0\r\n\r\n")]
    public async Task BrokenChunksAreRefused(string chunks)
    {
        await using var host = await TestHost.ServingAsync(Some.Notes);
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(ChunkedHead + chunks);

        Assert.That((await connection.ReceiveAsync()).Status, Is.EqualTo(400));
        Assert.That(await connection.IsClosedAsync(), Is.True);
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [TestCase("text/plain", "{", 415)]
    [TestCase("application/json", "{", 400)]
    [TestCase("application/json", """{"title":"a"}""", 200)]
    public async Task AConnectionServesTheNextRequestAfterABody(string type, string body, int status)
    {
        await using var host = await TestHost.ServingAsync(Some.Notes);
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(TestHost.Request("POST /api/notes", body, $"Content-Type: {type}") + TestHost.Request("GET /api/none"));

        Assert.That((await connection.ReceiveAsync()).Status, Is.EqualTo(status));
        Assert.That((await connection.ReceiveAsync()).Status, Is.EqualTo(404));
    }

    [Test]
    [Spec("M-172")]
    public async Task ABodyThatNobodyDeclaredIsPassedOver()
    {
        await using var host = await TestHost.ServingAsync(Some.ApiWith("/hello"));
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(TestHost.Request("GET /api/hello", "{ not json", "Content-Type: text/plain") + TestHost.Request("GET /api/hello"));

        Assert.That((await connection.ReceiveAsync()).Status, Is.EqualTo(200));
        Assert.That((await connection.ReceiveAsync()).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task AClientThatAsksFirstIsToldToContinue()
    {
        await using var host = await TestHost.ServingAsync(Some.Notes);
        using var connection = await host.ConnectAsync();

        await connection.SendAsync("POST /api/notes HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: 13\r\nExpect: 100-continue\r\n\r\n");
        var asked = await connection.ReceiveInterimAsync();
        await connection.SendAsync("""{"title":"a"}""");

        Assert.That((asked, (await connection.ReceiveAsync()).Text), Is.EqualTo((100, "a")));
    }

    [TestCase("POST /api/none", 404)]
    [TestCase("PUT /api/notes", 405)]
    public async Task AClientThatAsksFirstIsToldWhenNobodyWantsItsBody(string line, int status)
    {
        await using var host = await TestHost.ServingAsync(Some.Notes);
        using var connection = await host.ConnectAsync();

        await connection.SendAsync($"{line} HTTP/1.1\r\nHost: h\r\nContent-Length: 13\r\nExpect: 100-continue\r\n\r\n");

        Assert.That(await connection.ReceiveInterimAsync(), Is.EqualTo(status));
    }

    const string ChunkedHead = "POST /api/notes HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";

    static string Chunk(string text) => $"{Encoding.UTF8.GetByteCount(text):x}\r\n{text}\r\n";
}
