using MetaApi.Hosting;
using MetaApi.Tests.Hosting;

namespace MetaApi.Tests.Observing;

public sealed class LogTextTests
{
    [TestCase("/notes/7", "/notes/7")]
    [TestCase("/Grüße/日本/😀", "/Grüße/日本/😀")]
    [TestCase("/a\r\nGET /b failed.", @"/a\u{d}\u{a}GET /b failed.")]
    [TestCase("/\u001b[31mred", @"/\u{1b}[31mred")]
    [TestCase("/\u009b31m", @"/\u{9b}31m")]
    [TestCase("/\u202egnp.exe", @"/\u{202e}gnp.exe")]
    [TestCase("/\u2066a\u2069", @"/\u{2066}a\u{2069}")]
    [TestCase("/\u200f\u061c", @"/\u{200f}\u{61c}")]
    [TestCase("/\u2028\u2029", @"/\u{2028}\u{2029}")]
    [TestCase("/\0", @"/\u{0}")]
    [TestCase(@"/\u{a}", @"/\\u{a}")]
    public void WhatATerminalObeysIsEscaped(string path, string expected)
    {
        Assert.That(LogText.Of(path), Is.EqualTo(expected));
    }

    [Test]
    public void HalfASurrogatePairIsReplaced()
    {
        Assert.That(LogText.Of("/\ud800"), Is.EqualTo("/�"));
    }

    [Test]
    public void ItIsCut()
    {
        var text = LogText.Of("/" + new string('a', 100_000));

        Assert.That((text.Length, text[^1]), Is.EqualTo((257, '…')));
    }

    [Test]
    public async Task APathCannotWriteLinesOfItsOwn()
    {
        await using var host = await TestHost.ServingAsync(api => api.Get("/notes", Some.Answering("notes")));

        await host.SendAsync("GET /api/x%E2%80%A8GET%20/notes%20failed.%E2%80%AE");

        var entry = await host.Log.WaitForAsync("No route serves");
        Assert.That(entry.Text, Is.EqualTo(@"No route serves GET /x\u{2028}GET /notes failed.\u{202e}."));
    }
}
