using System.Collections.Immutable;
using System.Text.Json;

namespace MetaApi.Schemas.Wording;

/// <summary>The messages that come with the library, from one embedded file for each language.</summary>
internal static class BuiltInMessages
{
    /// <summary>The language that has every code, and that stands in for what another language lacks.</summary>
    public const string Complete = "en";

    public static ImmutableArray<string> Languages { get; } = [Complete, "zh-Hans"];

    /// <summary>The codes that a message can be for.</summary>
    public static ImmutableSortedSet<string> Codes { get; } = [.. Of(Complete).Keys];

    public static IReadOnlyDictionary<string, string> Of(string language)
    {
        using var file = typeof(BuiltInMessages).Assembly.GetManifestResourceStream($"Messages/{language}.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(file)!;
    }
}
