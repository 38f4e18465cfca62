using System.Text.Json.Nodes;
using MetaApi.Tests.Shared;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Tests.Comparing;

/// <summary>Reads the hand-made pairs in <c>Comparing/Pairs</c>. Each is compared both ways, a schema as what the API takes and as what it gives.</summary>
static class PairFile
{
    const string Separator = " + ";

    public static IEnumerable<ComparedPair> Schemas(string file) => Entries(file).SelectMany(entry =>
        new[] { "request", "response" }.SelectMany(side => BothWays(
            $"{entry["change"]} ({side})", Fragment(entry["old"]!, side), Fragment(entry["new"]!, side), entry[side]!.AsArray())));

    public static IEnumerable<ComparedPair> Operations(string file) => Entries(file).SelectMany(entry =>
        BothWays($"{entry["change"]}", Fragment(entry["old"]!, $"{entry["in"]}"), Fragment(entry["new"]!, $"{entry["in"]}"), entry["expect"]!.AsArray()));

    public static IEnumerable<ComparedPair> SameThings(string file) =>
        from entry in Entries(file)
        from side in new[] { "request", "response" }
        let version = $"{entry["version"] ?? "3.1"}"
        let old = SampleDocument.With(side, entry["3.0"] ?? entry["old"]!, entry["3.0"] is null ? version : "3.0")
        let @new = SampleDocument.With(side, entry["3.1"] ?? entry["new"]!, version)
        from pair in BothWays($"{entry["same"]} ({side})", old, @new, ["", ""])
        select pair;

    static IEnumerable<JsonObject> Entries(string file) =>
        DocumentReader.Node(file, File.ReadAllText(Repository.PathOf("tests", "MetaApi.Tool.Tests", "Comparing", "Pairs", file)))!.AsArray().Select(e => e!.AsObject());

    static JsonObject Fragment(JsonNode fragment, string place) => SampleDocument.With(place, fragment, "3.1");

    static IEnumerable<ComparedPair> BothWays(string name, JsonObject old, JsonObject @new, JsonArray expected) =>
    [
        new($"{name}, forwards", old, @new, Sorted($"{expected[0]}")),
        new($"{name}, backwards", @new, old, Sorted($"{expected[1]}")),
    ];

    static string Sorted(string changes) => string.Join(Separator, changes.Split(Separator).Order(StringComparer.Ordinal));
}
