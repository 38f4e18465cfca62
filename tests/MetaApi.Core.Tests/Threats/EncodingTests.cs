using System.Text;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Threats;

/// <summary>What is no UTF-8 is refused wherever a text travels; nothing is ever repaired with U+FFFD. The judge is .NET's own strict decoder.</summary>
public sealed class EncodingTests
{
    static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Bytes at which the meaning of the first byte of a sequence changes, and of the second.</summary>
    static readonly byte[] Firsts = [0x41, 0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF8, 0xFC, 0xFE, 0xFF];

    static readonly byte[] Seconds = [0x41, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0];

    static IEnumerable<byte[]> Sequences =>
        from first in Firsts
        from second in Seconds
        from rest in (byte[][])[[], [0x80], [0xBF, 0x80], [0x80, 0x80, 0x80]]
        select (byte[])[first, second, .. rest];

    static readonly Api Echo = Api.Define("Echo", api => api.Post("/:path", route => route
        .Params(p => p.Path("path").Query("q").Header("X-Text").Cookie("c").Property("text", Schema.String))
        .Status(200, s => s.Expose("text", Schema.String))
        .Action(call => call.Render("text", call.Params.Get<string>("text")))));

    static IEnumerable<JsonFile> Unsound => JsonFiles.Disputed.Concat(JsonFiles.Transform).Where(f =>
        f.Name.Contains("codepoint", StringComparison.Ordinal) || f.Name.Contains("surrogate", StringComparison.Ordinal)
        || (f.Name.Contains("utf", StringComparison.OrdinalIgnoreCase) && !f.Name.Contains("BOM_empty", StringComparison.Ordinal)) || f.Name.Contains("overlong", StringComparison.Ordinal)
        || f.Name.Contains("latin", StringComparison.Ordinal) || f.Name.Contains("unicode", StringComparison.Ordinal));

    [Test]
    public async Task ASequenceIsReadAsItIsOrRefusedInAValueAndInAKey()
    {
        var (read, refused) = (0, 0);
        foreach (var sequence in Sequences)
        {
            var isSound = IsSound(sequence);
            foreach (var body in (byte[][])[Body("{\"text\":\"", sequence, "\"}"), Body("{\"", sequence, "\":1,\"text\":\"x\"}")])
            {
                var answer = await Echo.SendAsync(new FakeRequest("POST", "/a").WithBody(body));
                Assert.That(answer.Status, Is.EqualTo(isSound ? 200 : 400), Convert.ToHexString(sequence));
                Assert.That(answer.Body, Does.Not.Contain('\uFFFD'));
            }
            (read, refused) = isSound ? (read + 1, refused) : (read, refused + 1);
        }
        Assert.That(read, Is.GreaterThan(50));
        Assert.That(refused, Is.GreaterThan(132));
    }

    [Test]
    public async Task ASequenceIsReadAsItIsOrRefusedInAPathAndAQueryAndACookie()
    {
        foreach (var sequence in Sequences.Where(s => !s.Contains((byte)0)))
        {
            var escaped = string.Concat(sequence.Select(b => $"%{b:X2}"));
            var (fault, isSound) = (RequestPath.Split("/" + escaped, out _), IsSound(sequence));
            var isControl = isSound && Strict.GetString(sequence).Any(char.IsControl);
            var query = await Echo.SendAsync(new FakeRequest("POST", "/a?q=" + escaped).WithJson("""{"text":"x"}"""));
            var cookie = await Echo.SendAsync(new FakeRequest("POST", "/a").WithHeader("Cookie", "c=" + escaped).WithJson("""{"text":"x"}"""));

            Assert.That(fault is RequestPathFault.None, Is.EqualTo(isSound && !isControl), escaped);
            Assert.That((query.Status, cookie.Status), Is.EqualTo(isSound ? (200, 200) : (400, 400)), escaped);
        }
    }

    [Test]
    public async Task AFileThatIsNoUtf8IsRefused()
    {
        var refused = 0;
        foreach (var file in Unsound)
        {
            var said = await Bodies.ReadAsync(Schema.Any, file.Bytes);
            Assert.That(said, Is.AnyOf("body json.encoding", "body json.syntax"), file.Name);
            refused++;
        }
        Assert.That(refused, Is.EqualTo(29));
    }

    static byte[] Body(string before, byte[] sequence, string behind) => [.. Encoding.UTF8.GetBytes(before), .. sequence, .. Encoding.UTF8.GetBytes(behind)];

    static bool IsSound(byte[] bytes)
    {
        try
        {
            Strict.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
