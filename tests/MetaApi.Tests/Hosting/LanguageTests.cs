using System.Text.Json;

namespace MetaApi.Tests.Hosting;

public sealed class LanguageTests
{
    [TestCase("GET /api/notes/x", "请求不符合接口的声明。")]
    [TestCase("GET /api/none", "没有与此路径匹配的路由。")]
    [TestCase("DELETE /api/notes", "此路径不支持该方法。")]
    public async Task AProblemIsInTheLanguageThatTheHeaderAsksFor(string line, string title)
    {
        await using var host = await TestHost.ServingAsync(api => api
            .Get("/notes", r => r.Action(_ => { }))
            .Get("/notes/:id", r => r.Params(p => p.Path("id", Schema.Integer)).Action(_ => { })));

        var reply = await host.SendAsync(line, null, "Accept-Language: de-CH, zh-CN;q=0.9", "Accept-Language: en;q=0.5");

        Assert.That(Title(reply), Is.EqualTo(title));
        Assert.That((reply.Header("Content-Language"), reply.Header("Vary")), Is.EqualTo(("zh-Hans", "Accept-Language")));
    }

    [Test]
    public async Task ABodyThatBreaksOffIsAnsweredInTheLanguageOfTheCaller()
    {
        await using var host = await TestHost.ServingAsync(api => api.Post(r => r.Params(p => p.Property("n", Schema.Integer)).Action(_ => { })));
        using var connection = await host.ConnectAsync();

        await connection.SendAsync(
            "POST /api HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nAccept-Language: zh\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n{}\r\n0\r\n\r\n");
        var reply = await connection.ReceiveAsync();

        Assert.That((reply.Status, Title(reply), reply.Header("Content-Language")), Is.EqualTo((400, "请求有误。", "zh-Hans")));
    }

    static string? Title(HttpReply reply) => JsonDocument.Parse(reply.Body).RootElement.GetProperty("title").GetString();
}
