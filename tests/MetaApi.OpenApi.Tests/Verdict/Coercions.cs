using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MetaApi.OpenApi.Tests.Support;
using MetaApi.OpenApi.Tests.Verdict.Judges;

namespace MetaApi.OpenApi.Tests.Verdict;

/// <summary>
/// The coercions of docs/schemas.md, each as what a value that is accepted leniently stands for. Items of a list are compared as they were
/// sent, so a list of different ones stays one.
/// </summary>
static partial class Coercions
{
    const int MostAttempts = 3000;

    static readonly ImmutableArray<Func<JsonNode?, JsonNode?>> Scalars =
    [
        value => TextOf(value) is { } text && Number().IsMatch(text) ? Parsed(text) : null, // A text that spells a number, for one.
        value => TextOf(value) is "true" or "True" or "TRUE" ? JsonValue.Create(true) : null, // A text for true.
        value => TextOf(value) is "false" or "False" or "FALSE" ? JsonValue.Create(false) : null, // A text for false.
        value => value?.GetValueKind() is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False ? value.ToJsonString() : null, // For a text, how it is spelled.
    ];

    /// <summary>Whether a value is accepted strictly once coercions have been carried out in it.</summary>
    public static bool Explain(VerdictCase verdict, string json)
    {
        var strict = new ReaderJudge(verdict.Schema, verdict.Options);
        ImmutableArray<JsonNode> defaults = [.. JsonNode.Parse(verdict.Document).Objects().Select(o => o["default"]).OfType<JsonNode>()];
        var attempts = 0;
        return Explain(JsonNode.Parse(json), []);

        bool Explain(JsonNode? value, ImmutableHashSet<string> done)
        {
            var failure = strict.FailuresOf(VerdictCase.Text(value)).FirstOrDefault(f => Counts(f, done, verdict.Sample.IsSure));
            if (failure is null || attempts++ > MostAttempts)
                return failure is null;
            return Candidates(value, failure, done, defaults).Any(c => Explain(c.Value, done.Add(c.Pointer)));
        }
    }

    /// <summary>A JSON Schema among alternatives coerces nothing, so it does not fit what another one coerces, though it would fit the outcome.</summary>
    static bool Counts(Failure failure, ImmutableHashSet<string> done, bool isSure) => failure.Code switch
    {
        FailureCodes.UniqueItems => false,
        FailureCodes.OneOf => isSure || !done.Contains(failure.Pointer),
        _ => true,
    };

    static IEnumerable<(JsonNode? Value, string Pointer)> Candidates(
        JsonNode? value, Failure failure, ImmutableHashSet<string> done, ImmutableArray<JsonNode> defaults) =>
        from spot in Spots(value, "")
        where !done.Contains(spot.Pointer) && (spot.Pointer == failure.Pointer
            || (failure.Code is FailureCodes.OneOf or FailureCodes.AnyOf && spot.Pointer.StartsWith(failure.Pointer + "/", StringComparison.Ordinal)))
        from instead in spot.Value is null ? defaults : Scalars.Select(s => s(spot.Value)).OfType<JsonNode>() // A null, for a default.
        select (Changed(value, spot.Pointer, instead), spot.Pointer);

    static void Put(JsonNode parent, string name, JsonNode value)
    {
        if (parent is JsonObject members)
            members[name] = value;
        else
            parent[int.Parse(name, CultureInfo.InvariantCulture)] = value;
    }

    static JsonNode Changed(JsonNode? whole, string pointer, JsonNode instead)
    {
        if (pointer == "")
            return instead;
        var copy = whole!.DeepClone();
        string[] segments = [.. pointer.Split('/').Skip(1).Select(s => s.Replace("~1", "/").Replace("~0", "~"))];
        Put(segments[..^1].Aggregate(copy, (at, s) => (at is JsonArray items ? items[int.Parse(s, CultureInfo.InvariantCulture)] : at[s])!), segments[^1], instead.DeepClone());
        return copy;
    }

    static IEnumerable<(JsonNode? Value, string Pointer)> Spots(JsonNode? value, string pointer) => value switch
    {
        JsonObject members => members.SelectMany(m => Spots(m.Value, $"{pointer}/{m.Key.Replace("~", "~0").Replace("/", "~1")}")),
        JsonArray items => items.SelectMany((item, i) => Spots(item, $"{pointer}/{i}")),
        _ => [(value, pointer)],
    };

    static string? TextOf(JsonNode? value) => value?.GetValueKind() is JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>JSON has no plus sign and no zeros in front.</summary>
    static JsonNode? Parsed(string text) => JsonNode.Parse(Zeros().Replace(text.TrimStart('+'), "$1"));

    [GeneratedRegex(@"^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\z")]
    private static partial Regex Number();

    [GeneratedRegex("^(-?)0+(?=[0-9])")]
    private static partial Regex Zeros();
}
