using System.Globalization;

namespace MetaApi.Tool.Mocking;

/// <summary>What a request prefers to be answered (RFC 7240): <c>Prefer: code=404</c>, <c>Prefer: example=short</c>, or both.</summary>
/// <param name="Code">The status; null when it does not say.</param>
/// <param name="Example">The name of an example; null when it does not say.</param>
internal sealed record Preference(int? Code, string? Example)
{
    public static Preference Of(IEnumerable<string?> headers)
    {
        var words = headers.SelectMany(h => (h ?? "").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(p => p.Split('=', 2, StringSplitOptions.TrimEntries))
            .Where(p => p.Length == 2)
            .ToLookup(p => p[0].ToLowerInvariant(), p => p[1].Trim('"'));
        var code = int.TryParse(words["code"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : (int?)null;
        return new(code, words["example"].FirstOrDefault());
    }
}
