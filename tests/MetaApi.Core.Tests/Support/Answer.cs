using System.Text.Json;

namespace MetaApi.Core.Tests.Support;

/// <summary>A reply as a test looks at it.</summary>
internal sealed record Answer(int Status, string Body, string? ContentType, IReadOnlyList<KeyValuePair<string, string>> Headers, Exception? Fault)
{
    /// <summary>The errors of a problem, each as <c>place pointer code</c>, in their order.</summary>
    public IReadOnlyList<string> Errors =>
        Problem.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray().Select(Described)] : [];

    public string? Code => Problem.GetProperty("code").GetString();

    JsonElement Problem => JsonDocument.Parse(Body).RootElement;

    public string? Header(string name) => Headers.SingleOrDefault(h => h.Key == name).Value;

    static string Described(JsonElement error) => string.Join(' ',
        ((string[])["in", "pointer", "code"]).Select(name => error.GetProperty(name).GetString()).Where(text => text is not ""));
}
