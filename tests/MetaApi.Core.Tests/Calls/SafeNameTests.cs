using System.Text;
using MetaApi.Calls;

namespace MetaApi.Core.Tests.Calls;

public sealed class SafeNameTests
{
    [TestCase("report.pdf", "report.pdf")]
    [TestCase("Übersicht 2024 — 日本 😀.pdf", "Übersicht 2024 — 日本 😀.pdf")]
    [TestCase("../../etc/passwd", "passwd")]
    [TestCase(@"C:\Users\Ann\photo.png", "photo.png")]
    [TestCase(@"..\..\x", "x")]
    [TestCase("/etc/", "file")]
    [TestCase("", "file")]
    [TestCase(".", "file")]
    [TestCase("..", "file")]
    [TestCase(".htaccess", "htaccess")]
    [TestCase("~root", "root")]
    [TestCase(". . ~ .x", "x")]
    [TestCase("a. . .", "a")]
    [TestCase("a:b", "a_b")]
    [TestCase("a<b>\"c|d?e*f", "a_b__c_d_e_f")]
    [TestCase("a\r\nb\0c\u0085\u2028d\u2029", "abcd")]
    [TestCase("gpj\u202E.exe", "gpj.exe")]
    [TestCase("CON", "_CON")]
    [TestCase("nul.tar.gz", "_nul.tar.gz")]
    [TestCase("com1", "_com1")]
    [TestCase("LPT\u00B9.txt", "_LPT\u00B9.txt")]
    [TestCase("aux .x", "_aux .x")]
    [TestCase("console", "console")]
    public void ANameIsSafeToStore(string name, string expected) => Assert.That(SafeName.Of(name), Is.EqualTo(expected));

    [Test]
    public void ALongNameKeepsItsExtensionAndHas200Bytes()
    {
        var ascii = SafeName.Of(new string('a', 300) + ".pdf");
        var wide = SafeName.Of(string.Concat(Enumerable.Repeat("😀", 100)) + ".pdf");

        Assert.That(ascii, Is.EqualTo(new string('a', 196) + ".pdf"));
        Assert.That(wide, Is.EqualTo(string.Concat(Enumerable.Repeat("😀", 49)) + ".pdf"));
    }

    [Test]
    public void EveryNaughtyNameBecomesASegmentOfASafePath()
    {
        var root = Path.GetTempPath();

        foreach (var name in NaughtyStrings.All)
        {
            var safe = SafeName.Of(name);

            Assert.That(SafePath.TryUnder(root, safe, out var path), Is.True, safe);
            Assert.That(Path.GetDirectoryName(path), Is.EqualTo(Path.GetDirectoryName(Path.Join(Path.GetFullPath(root), "x"))));
            Assert.That(SafeName.Of(safe), Is.EqualTo(safe));
            Assert.That(Encoding.UTF8.GetByteCount(safe), Is.LessThanOrEqualTo(200));
        }
        Assert.That(NaughtyStrings.All, Has.Count.EqualTo(511));
    }
}
