namespace MetaApi.Tests.Threats.Processes;

/// <summary>Documents, explanations, mistakes, replies and problems are the same bytes in every culture, in every time zone, and without any culture at all.</summary>
public sealed class CultureTests
{
    static readonly string[] Cultures = ["tr-TR", "ar-SA", "th-TH", "fa-IR", "de-CH"];

    static readonly string[] Zones = ["America/St_Johns", "Asia/Tehran", "Pacific/Apia", "UTC", "Asia/Kathmandu"];

    Task<string>? english;

    [Test]
    public async Task EveryCultureSaysTheSameBytes([ValueSource(nameof(Cultures))] string culture)
    {
        var zone = Zones[Array.IndexOf(Cultures, culture)];

        var said = await SubjectProcess.TellAsync(culture, new() { ["TZ"] = zone, ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" });

        Assert.That(said, Is.EqualTo(await English()));
        Assert.That(said, Does.Contain("\"openapi\"").And.Contain("1234567.25").And.Contain("application/problem+json"));
    }

    [Test]
    public async Task AProcessWithoutCulturesSaysTheSameBytes()
    {
        var said = await SubjectProcess.TellAsync("", new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" });

        Assert.That(said, Is.EqualTo(await English()));
    }

    Task<string> English() => english ??= SubjectProcess.TellAsync("en-US", new() { ["TZ"] = "UTC", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0" });
}
