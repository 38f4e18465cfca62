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

    /// <summary>Read without a serializer, which would have to be compiled for it at every start.</summary>
    public static IReadOnlyDictionary<string, string> Of(string language)
    {
        using var file = typeof(BuiltInMessages).Assembly.GetManifestResourceStream($"Messages/{language}.json")!;
        using var document = JsonDocument.Parse(file);
        var texts = new Dictionary<string, string>();
        foreach (var text in document.RootElement.EnumerateObject())
            texts.Add(text.Name, text.Value.GetString()!);
        return texts;
    }
}
