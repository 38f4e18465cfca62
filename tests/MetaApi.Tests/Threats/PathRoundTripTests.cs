using System.Text;
using MetaApi.Tests.Hosting;
using Microsoft.AspNetCore.Builder;

namespace MetaApi.Tests.Threats;

/// <summary>Every string without control characters comes through a path parameter as it was, decoded exactly once.</summary>
public sealed class PathRoundTripTests
{
    const string Alphabet = "/\\%.;:?#&=+@!$,'()*~[]{}|^`<>\" aZ09eE\u0301\u00E9ſ\u212Aıİß\u0130\u200B\uFEFF\u202E\u2024\uFF0F\uFF0E\uFFFD日本\uE000";

    static readonly Api Echo = Some.Api(api => api.Get("/echo/:text", route => route
        .Params(p => p.Path("text"))
        .Action(call => call.Send(call.Params.Get<string>("text")))));

    /// <summary>200 of our own, of the characters that mean something to somebody on the way.</summary>
    static IEnumerable<string> Variants
    {
        get
        {
            var random = new Random(20_261);
            return Enumerable.Range(0, 200).Select(_ => new string(random.GetItems(Alphabet.AsSpan(), random.Next(1, 9))));
        }
    }

    /// <summary>A segment of one or two dots is folded away by every client, escaped or not (RFC 3986, section 5.2.4): no request can have it.</summary>
    static IEnumerable<string> Texts => NaughtyStrings.WithoutControls.Concat(Variants).Where(s => s is not ("." or ".."));

    [Test]
    public void TheListIsWhole() => Assert.That((NaughtyStrings.All.Count, Variants.Count()), Is.EqualTo((511, 200)));

    [Test]
    public async Task EveryTextWithoutControlCharactersComesThroughAsItIs()
    {
        await using var mapped = await TestHost.StartAsync(app => app.MapMetaApi(Echo, "/api"));
        await using var branched = await TestHost.StartAsync(app => app.UsePathBase("/base").Map("/v1", v1 => v1.UseMetaApi(Echo)));
        using var one = new KeptConnection(mapped);
        using var other = new KeptConnection(branched);

        foreach (var text in Texts)
        {
            var escaped = Uri.EscapeDataString(text);
            var everything = string.Concat(Encoding.UTF8.GetBytes(text).Select(b => $"%{b:x2}"));

            foreach (var target in (string[])[escaped, everything])
            {
                Assert.That((await one.SendAsync($"GET /api/echo/{target}")).Text, Is.EqualTo(text), target);
                Assert.That((await other.SendAsync($"GET /base/v1/echo/{target}")).Text, Is.EqualTo(text), target);
            }
        }
    }

    [Test]
    public async Task ATextWithAControlCharacterIsRefused()
    {
        await using var host = await TestHost.ServingAsync(Echo);
        using var connection = new KeptConnection(host);

        foreach (var text in NaughtyStrings.All.Where(s => s.Any(char.IsControl)).Concat(Enumerable.Range(0, 0xA0).Select(c => $"a{(char)c}b").Where(s => char.IsControl(s[1]))))
            Assert.That((await connection.SendAsync($"GET /api/echo/{Uri.EscapeDataString(text)}")).Status, Is.EqualTo(400), Uri.EscapeDataString(text));
        Assert.That(host.Log.Loud, Is.Empty);
    }
}
