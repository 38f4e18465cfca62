using System.Text;
using System.Text.Json;

namespace MetaApi.Tests.Hosting;

/// <summary>A reply as it came over the wire, with nothing normalised.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Headers">The header lines in their order.</param>
/// <param name="Body">The bytes of the body.</param>
sealed record HttpReply(int Status, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public string Code => JsonDocument.Parse(Body).RootElement.GetProperty("code").GetString()!;

    /// <summary>The values of a header joined as proxies do; null when it is missing.</summary>
    public string? Header(string name)
    {
        var values = Headers.Where(h => h.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(h => h.Value).ToList();
        return values.Count == 0 ? null : string.Join(", ", values);
    }

    public override string ToString() => $"{Status} {Text}";
}
