using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.OpenApi.Tests.Verdict.Judges;

namespace MetaApi.OpenApi.Tests.Verdict;

/// <summary>A value that the reader and ajv judge differently.</summary>
sealed record Difference(VerdictCase Case, string Json)
{
    const int MostRounds = 60;

    public string Told => $"""
        METAAPI_SEED={Case.Seed}; undeclared members: {Case.Options.Undeclared}; scopes: {string.Join(", ", Case.Options.Scopes)}
        {Json}
        is to the reader: {string.Join(", ", Failures.Select(f => $"{f.Pointer} {f.Code}").DefaultIfEmpty("accepted"))}
        {JsonNode.Parse(Case.Document)!.ToJsonString(Plain)}
        """;

    static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    ImmutableArray<Failure> Failures => new ReaderJudge(Case.Schema, Case.Options).FailuresOf(Json);

    /// <summary>The same difference with as little around it as can be.</summary>
    public Difference Shrunk()
    {
        var least = this;
        for (var round = 0; round < MostRounds && least.StepSmaller() is { } smaller; round++)
            least = smaller;
        return least;
    }

    Difference? StepSmaller()
    {
        Difference[] candidates =
        [
            .. Case.Sample.Smaller().Select(s => this with { Case = Case with { Sample = s } }),
            .. SmallerValues(JsonNode.Parse(Json)).Select(v => this with { Json = VerdictCase.Text(v) }),
        ];
        var verdicts = AjvJudge.Verdicts(candidates.Select(c => (c.Case.Document, (IEnumerable<string>)[c.Json])));
        return candidates.Zip(verdicts).FirstOrDefault(c => c.First.Failures.IsEmpty != c.Second[0]).First;
    }

    /// <summary>The value without one of its members or items, at any depth.</summary>
    static IEnumerable<JsonNode?> SmallerValues(JsonNode? value) => value switch
    {
        JsonObject members => members.ToList().SelectMany(m => SmallerValues(m.Value).Select(v => With(members, m.Key, v)).Prepend(Without(members, m.Key))),
        JsonArray items => Enumerable.Range(0, items.Count).SelectMany(i => SmallerValues(items[i]).Select(v => With(items, i, v)).Prepend(Without(items, i))),
        _ => [],
    };

    static JsonObject Without(JsonObject members, string name) => Changed(members, o => o.Remove(name));

    static JsonObject With(JsonObject members, string name, JsonNode? value) => Changed(members, o => o[name] = value?.DeepClone());

    static JsonArray Without(JsonArray items, int index) => Changed(items, a => a.RemoveAt(index));

    static JsonArray With(JsonArray items, int index, JsonNode? value) => Changed(items, a => a[index] = value?.DeepClone());

    static T Changed<T>(T node, Action<T> change) where T : JsonNode
    {
        var copy = (T)node.DeepClone();
        change(copy);
        return copy;
    }
}
