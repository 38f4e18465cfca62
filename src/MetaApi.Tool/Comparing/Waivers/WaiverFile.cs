using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using MetaApi.Schemas;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Waivers;

/// <summary>Reads waivers from a file, JSON or YAML as its name tells.</summary>
internal sealed class WaiverFile(string name)
{
    static readonly string[] Members = ["rule", "place", "reason", "expires"];

    /// <exception cref="Terminal.ToolException">The file is not there, or a waiver in it is incomplete.</exception>
    public static async Task<ImmutableArray<Waiver>> ReadAsync(string file, CancellationToken cancelled) =>
        new WaiverFile(file).Parse(await TextFile.ReadAsync(file, DocumentFaults.NoWaivers(file), cancelled));

    public ImmutableArray<Waiver> Parse(string text)
    {
        if ((DocumentReader.Node(name, text) as JsonObject)?["waivers"] is not JsonArray list)
            throw WaiverFaults.NoList(name);
        return [.. list.Select((waiver, i) => Read(waiver as JsonObject ?? [], i + 1))];
    }

    Waiver Read(JsonObject waiver, int number)
    {
        if (waiver.Select(m => m.Key).Except(Members).FirstOrDefault() is { } unknown)
            throw WaiverFaults.UnknownMember(name, number, unknown);
        var rule = Text(waiver, "rule", number);
        if (!ChangeRules.ById.ContainsKey(rule))
            throw WaiverFaults.UnknownRule(name, number, rule, NearMiss.Of(rule, ChangeRules.ById.Keys.Order(StringComparer.Ordinal)));
        return new(rule, Text(waiver, "place", number), Text(waiver, "reason", number), Day(Text(waiver, "expires", number), number));
    }

    string Text(JsonObject waiver, string member, int number) => waiver[member]?.ToString() is { Length: > 0 } text ? text : throw WaiverFaults.Missing(name, number, member);

    DateOnly Day(string text, int number) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw WaiverFaults.NoDay(name, number, text);
}
