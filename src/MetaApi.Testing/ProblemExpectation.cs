using System.Text.Json.Nodes;

namespace MetaApi;

/// <summary>What a problem must hold. Words add up.</summary>
public sealed class ProblemExpectation
{
    readonly List<(string Expected, Func<JsonObject, bool> Holds)> rules = [];

    internal ProblemExpectation() { }

    /// <summary>Expects the code of the kind of problem; see <see cref="ProblemCodes"/>.</summary>
    /// <param name="code">The code.</param>
    public ProblemExpectation Code(string code) => Add($"a problem with the code '{code}'", p => Text(p, "code") == code);

    /// <summary>Expects what is wrong this time.</summary>
    /// <param name="detail">The whole text.</param>
    public ProblemExpectation Detail(string detail) => Add($"a problem with the detail '{detail}'", p => Text(p, "detail") == detail);

    /// <summary>Expects an error among those that are listed.</summary>
    /// <param name="pointer">A JSON Pointer to the value, in wire names: <c>/note/title</c>.</param>
    /// <param name="code">The code of the broken rule; see <see cref="FailureCodes"/>.</param>
    /// <param name="place">Where the value came from, <c>body</c> for example; anywhere by default.</param>
    public ProblemExpectation Error(string pointer, string code, string? place = null) => Add(
        $"a problem with the error '{code}' at '{pointer}'{(place is null ? "" : $" in {place}")}",
        p => Errors(p).Any(e => Text(e, "pointer") == pointer && Text(e, "code") == code && (place is null || Text(e, "in") == place)));

    /// <summary>Expects no more errors than so many.</summary>
    /// <param name="count">How many there are.</param>
    public ProblemExpectation Errors(int count) => Add($"a problem with {count} errors", p => Errors(p).Count() == count);

    /// <summary>What the first unmet expectation is; null when all are met.</summary>
    internal string? Lack(JsonObject problem) => rules.Where(r => !r.Holds(problem)).Select(r => r.Expected).FirstOrDefault();

    static IEnumerable<JsonObject> Errors(JsonObject problem) => (problem["errors"] as JsonArray ?? []).OfType<JsonObject>();

    static string? Text(JsonObject json, string name) => json[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    ProblemExpectation Add(string expected, Func<JsonObject, bool> holds)
    {
        rules.Add((expected, holds));
        return this;
    }
}
