using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MetaApi.OpenApi.Tests.Support;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Tests.Threats;

/// <summary>X1: the same declaration gives the same bytes, whoever writes them, where and when.</summary>
public sealed class StableTextTests
{
    static readonly Entity Note = Entity.Define("Note", e => e
        .Property("title", Schema.String.Length(0, 80).Default("İ"), p => p.Required())
        .Property("price", Schema.Number.Between(0.5m, 1234567.25m))
        .Property("due", Schema.DateTime));

    static readonly Action<ApiRouteBuilder>[] Words =
    [
        r => r.Title("Write a note"), r => r.Description("Of *any* kind.\n\nReally."), r => r.Tags("Notes", "Writing"), r => r.InDocuments("public", "partners"),
        r => r.Params(p => p.Body(Note)), r => r.Status(201, Note), r => r.Deprecated(new(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(3))), r => r.Action(_ => { }),
    ];

    [TestCase("en-US", "UTC")]
    [TestCase("tr-TR", "Europe/Istanbul")]
    [TestCase("ar-SA", "Asia/Riyadh")]
    [TestCase("de-DE", "America/St_Johns")]
    [TestCase("fa-IR", "Asia/Kathmandu")]
    public void AHundredBuildsInAnyCultureZoneOrderAndThreadHaveOneHash(string culture, string zone)
    {
        var here = Environment.GetEnvironmentVariable("TZ");
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
        try
        {
            var hashes = new ConcurrentBag<string>();

            Parallel.For(0, 100, build => hashes.Add(Hash(build, culture)));

            Assert.That(hashes.Distinct(), Is.EqualTo((string[])[Usual.Value]));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", here);
            TimeZoneInfo.ClearCachedData();
        }
    }

    static readonly Lazy<string> Usual = new(() => Hash(0, ""));

    static string Hash(int seed, string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        var shuffled = new Random(seed);
        var texts = Texts(Shuffled(shuffled)).Concat(Texts(SomeDescribed.Api)).Concat(Texts(Some.Notes));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(texts))));
    }

    /// <summary>The order of the words of a route means nothing.</summary>
    static Api Shuffled(Random random) => Api.Define("Shuffled", a => a
        .Post("/notes", r => Array.ForEach([.. Words.OrderBy(_ => random.Next())], word => word(r))),
        new() { Documents = [new("public"), new("partners") { Title = "Partners" }] });

    static IEnumerable<string> Texts(Api api) =>
        from document in api.Model.Options.Documents.Select(d => (string?)d.Name).DefaultIfEmpty()
        from version in (OpenApiSpecVersion[])[OpenApiSpecVersion.OpenApi3_1, OpenApiSpecVersion.OpenApi3_0]
        let written = api.Model.WriteOpenApi(new() { Document = document, Version = version })
        from text in (string[])[written.Json, written.Yaml]
        select text;
}
