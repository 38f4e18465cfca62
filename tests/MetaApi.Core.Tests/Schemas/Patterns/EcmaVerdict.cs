using System.Text.Json;

namespace MetaApi.Core.Tests.Schemas.Patterns;

/// <summary>What Node says of a pattern and a text; null where it refuses the pattern. See generate-verdicts.mjs.</summary>
public sealed record EcmaVerdict(string Pattern, string Text, bool? Verdict)
{
    public static IReadOnlyList<EcmaVerdict> All { get; } = Read();

    static EcmaVerdict[] Read()
    {
        using var stream = typeof(EcmaVerdict).Assembly.GetManifestResourceStream("ecma-verdicts.json")!;
        return JsonSerializer.Deserialize<EcmaVerdict[]>(stream, JsonSerializerOptions.Web)!;
    }
}
