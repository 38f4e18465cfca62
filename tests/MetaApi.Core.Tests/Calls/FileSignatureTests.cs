using System.Text;
using MetaApi.Calls.Files;

namespace MetaApi.Core.Tests.Calls;

public sealed class FileSignatureTests
{
    /// <summary>How a file of each kind begins, in Latin-1.</summary>
    static readonly Dictionary<string, string> Heads = new()
    {
        ["image/png"] = "\x89PNG\r\n\x1A\n\0\0\0\rIHDR",
        ["image/jpeg"] = "\xFF\xD8\xFF\xE0\0\x10JFIF",
        ["image/gif"] = "GIF89a\x01\0",
        ["image/webp"] = "RIFF\x24\0\0\0WEBPVP8 ",
        ["image/bmp"] = "BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0",
        ["image/tiff"] = "II*\0\x08\0\0\0",
        ["image/x-icon"] = "\0\0\x01\0\x02\0\x10\x10",
        ["image/avif"] = "\0\0\0\u001Cftypmif1\0\0\0\0mif1avifmiaf",
        ["image/heic"] = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic",
        ["application/pdf"] = "%PDF-1.7\n%\xE2\xE3",
        ["application/zip"] = "PK\x03\x04\x14\0",
        ["application/gzip"] = "\x1F\x8B\x08\0",
        ["audio/mpeg"] = "\xFF\xFB\x90\x44",
        ["audio/wav"] = "RIFF\x24\0\0\0WAVEfmt ",
        ["audio/ogg"] = "OggS\0\x02",
        ["video/mp4"] = "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom",
        ["audio/mp4"] = "\0\0\0\u0014ftypM4A \0\0\0\0M4A ",
        ["video/webm"] = "\x1A\x45\xDF\xA3\x9F\x42\x86\x81\x01\x42\x82\x84webm",
        ["text/plain"] = "Caf\xC3\xA9, 1;\t2\r\n",
        ["application/x-nothing"] = "\0\0\0\x18",
    };

    /// <summary>Kinds that cannot be told from each other by how they begin.</summary>
    static readonly string[][] Alike = [["image/x-icon", "image/vnd.microsoft.icon"], ["audio/ogg", "video/ogg"], ["video/webm", "audio/webm"]];

    [TestCaseSource(nameof(Kinds))]
    public void AKindIsKnownByHowItBeginsAndByNothingElse(string kind)
    {
        var head = Encoding.Latin1.GetBytes(Heads[kind]);

        var found = KnownSignatures.All.Where(s => !s.IsText && s.Matches(head)).Select(s => s.MediaType).ToList();

        var expected = kind is "application/zip" ? KnownSignatures.All.Where(s => s.Matches("PK\x05\x06"u8)).Select(s => s.MediaType)
            : kind is "text/plain" or "application/x-nothing" ? []
            : Alike.FirstOrDefault(alike => alike.Contains(kind)) ?? [kind];
        Assert.That(found, Is.EquivalentTo(expected));
    }

    static IEnumerable<string> Kinds => Heads.Keys;

    [TestCaseSource(nameof(Kinds))]
    public void NoKindIsKnownByHalfOfItsSignature(string kind)
    {
        var head = Encoding.Latin1.GetBytes(Heads[kind]);

        for (var length = 0; length < 2; length++)
            Assert.That(KnownSignatures.All.Any(s => !s.IsText && s.Matches(head.AsSpan(0, length))), Is.False);
    }

    [TestCase("image/*", 10)]
    [TestCase("image/png", 1)]
    [TestCase("IMAGE/PNG", 1)]
    [TestCase("image/svg+xml", 0)]
    [TestCase("text/html", 0)]
    [TestCase("application/vnd.openxmlformats-officedocument.wordprocessingml.document", 1)]
    public void ARangeStandsForWhatIsKnown(string range, int count) =>
        Assert.That(KnownSignatures.For(range).Count(), Is.EqualTo(count));

    [TestCase("image/x-own", "0001", 2, "FFFF0001", true)]
    [TestCase("image/x-own", "0001", 2, "FFFF00", false)]
    [TestCase("image/x-own", "0001", 0, "0001", true)]
    [TestCase("image/x-own", "0001", 0, "", false)]
    public void ASignatureOfOnesOwnIsBytesAtAPlace(string type, string bytes, int offset, string head, bool matches) =>
        Assert.That(FileSignature.Starting(type, Convert.FromHexString(bytes), offset).Matches(Convert.FromHexString(head)), Is.EqualTo(matches));

    [Test]
    public void ASignatureIsOfOneMediaTypeAndWithinTheHead()
    {
        Assert.That(() => FileSignature.Starting("image/*", [1]), Throws.ArgumentException);
        Assert.That(() => FileSignature.Starting("image/png; q=1", [1]), Throws.ArgumentException);
        Assert.That(() => FileSignature.Starting("png", [1]), Throws.ArgumentException);
        Assert.That(() => FileSignature.Starting("image/png", []), Throws.ArgumentException);
        Assert.That(() => FileSignature.Starting("image/png", [1, 2], FileSignature.HeadBytes - 1), Throws.ArgumentException);
        Assert.That(() => FileSignature.Starting("image/png", [1, 2], FileSignature.HeadBytes - 2), Throws.Nothing);
    }

    static readonly TestCaseData<byte[], bool>[] Texts =
    [
        new("plain\r\n\t\f"u8.ToArray(), true),
        new("é — 日本 😀"u8.ToArray(), true),
        new([], true),
        new("a\0"u8.ToArray(), false),
        new([0x1B, 0x5B], false),
        new([0x7F], false),
        new([0xFF], false),
        new([0xC3], false),
        new([0xC0, 0xAF], false),
        new([0xED, 0xA0, 0x80], false),
        new([0xF0, 0x9F, 0x98], false),
        new([0xC3, 0x28], false),
        new([0x80], false),
    ];

    [TestCaseSource(nameof(Texts))]
    public void ATextIsJudgedAlikeInAnyPieces(byte[] content, bool isText)
    {
        for (var size = 1; size <= content.Length + 1; size++)
        {
            var watch = new TextWatch();

            var isWhole = content.Chunk(size).All(piece => watch.Takes(piece)) && watch.Ends();

            Assert.That(isWhole, Is.EqualTo(isText), $"in pieces of {size}");
        }
    }
}
