using MetaApi.Calls;

namespace MetaApi.Core.Tests.Calls;

public sealed class DownloadNameTests
{
    [TestCase("report.pdf", "report.pdf")]
    [TestCase("Übersicht 2024 — 日本 😀.pdf", "Übersicht 2024 — 日本 😀.pdf")]
    [TestCase(".gitignore", ".gitignore")]
    [TestCase("a\r\nX-Evil: 1", "aX-Evil: 1")]
    [TestCase("a\0\u0085\u2028\u2029b", "ab")]
    [TestCase("gpj\u202E.exe", "gpj.exe")]
    [TestCase("\u061C\u200E\u200F\u2066\u2069a", "a")]
    [TestCase("../../etc/passwd", ".._.._etc_passwd")]
    [TestCase(@"C:\x", "C:_x")]
    [TestCase(" a ", "a")]
    [TestCase("", "download")]
    [TestCase("\r\n", "download")]
    [TestCase(" .. ", "download")]
    public void ANameIsSafeToSaveUnder(string name, string expected) =>
        Assert.That(DownloadName.Of(name), Is.EqualTo(expected));

    [Test]
    public void HalfACharacterIsReplaced() => Assert.That(DownloadName.Of(new string(['\ud800', 'a'])), Is.EqualTo("\uFFFDa"));

    [Test]
    public void ALongNameKeepsItsExtension() =>
        Assert.That(DownloadName.Of(new string('a', 300) + ".pdf"), Is.EqualTo(new string('a', 251) + ".pdf"));

    [Test]
    public void ALongNameIsNotCutWithinACharacter() =>
        Assert.That(DownloadName.Of("a" + string.Concat(Enumerable.Repeat("😀", 150))), Is.EqualTo("a" + string.Concat(Enumerable.Repeat("😀", 127))));
}
