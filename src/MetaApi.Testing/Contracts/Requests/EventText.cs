using System.Text;
using System.Text.Json.Nodes;

namespace MetaApi.Testing.Contracts.Requests;

/// <summary>Server-sent events (WHATWG HTML, 9.2) as the JSON that a document describes them by.</summary>
internal static class EventText
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>The lines of the first event that has data; none when none comes in time.</summary>
    public static async Task<byte[]> FirstAsync(Stream stream, CancellationToken cancelled)
    {
        using var guard = CancellationTokenSource.CreateLinkedTokenSource(cancelled);
        guard.CancelAfter(Longest);
        using var reader = new StreamReader(stream, leaveOpen: true);
        var lines = new StringBuilder();
        try
        {
            while (await reader.ReadLineAsync(guard.Token) is { } line)
                if (line.Length > 0)
                    lines.Append(line).Append('\n');
                else if (lines.ToString().Contains("data:", StringComparison.Ordinal))
                    break;
        }
        catch (OperationCanceledException) when (!cancelled.IsCancellationRequested)
        {
            return [];
        }
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    /// <summary>The fields of an event; <c>data</c> is JSON.</summary>
    public static JsonObject Read(string text)
    {
        var fields = new JsonObject();
        foreach (var group in text.Split('\n').Where(l => l.Length > 0 && l[0] != ':').Select(Field).GroupBy(f => f.Name))
        {
            var value = string.Join('\n', group.Select(f => f.Value));
            fields[group.Key] = group.Key switch
            {
                "data" => JsonNode.Parse(value),
                "retry" when long.TryParse(value, out var milliseconds) => milliseconds,
                _ => value,
            };
        }
        return fields;
    }

    static (string Name, string Value) Field(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (line, "") : (line[..colon], line[(colon + 1)..].TrimStart(' '));
    }
}
