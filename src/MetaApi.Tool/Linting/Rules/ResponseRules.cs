using System.Collections.Immutable;
using MetaApi.OpenApi.Operations;
using MetaApi.Tool.Documents;
using MetaApi.Tool.Linting.Documents;
using Microsoft.AspNetCore.WebUtilities;

namespace MetaApi.Tool.Linting.Rules;

/// <summary>What is said of bodies, and of answers.</summary>
internal static class ResponseRules
{
    public static ImmutableArray<LintRule> All { get; } =
    [
        new("response-description", Severity.Warning, "Each answer says when it is given, in more words than its status has.")
        {
            Remedy = "say it in 'description'", Word = "say it as the description of Status(…) or RescueError(…)",
            Look = d => Responses(d).Select(r => Texts.Unless(r.Spot, IsBare(r.Status, r.Spot.Text("description")), $"the answer {r.Status} says no more than its status does")),
        },
        new("empty-status", Severity.Error, "Answers whose status forbids a body have none.")
        {
            Remedy = "take 'content' away, or choose another status",
            Look = d => Responses(d).Where(r => r.Status is "204" or "205" or "304")
                .Select(r => Texts.Unless(r.Spot, r.Spot.Child("content").Names.Any(), $"an answer {r.Status} has no body (RFC 9110, 15)")),
        },
        new("error-body", Severity.Warning, "Each error says what its body is.")
        {
            Remedy = "add 'content', such as a problem (RFC 9457)",
            Look = d => Errors(d).Select(r => Texts.Unless(r.Spot, !r.Spot.Child("content").Names.Any(), $"the error {r.Status} does not say what its body is")),
        },
        new("error-shape", Severity.Hint, "All errors have one shape.")
        {
            Remedy = "let it have the shape of the others",
            Look = ShapesOf,
        },
        new("body-example", Severity.Hint, "Each body in JSON shows what it looks like.")
        {
            Remedy = "add 'example', or examples of its properties", Word = "say Example(…) of its properties, or of the route",
            Look = d => Bodies(d).Select(b => Texts.Unless(b.Spot, !IsShown(b.Spot), $"{b.Name} has no example")),
        },
    ];

    static IEnumerable<NamedStatus> Responses(LintedDocument document) =>
        document.Operations.SelectMany(o => o.Responses).DistinctBy(r => r.Spot.Pointer).Select(r => new NamedStatus(r.Status, r.Spot));

    static IEnumerable<NamedStatus> Errors(LintedDocument document) => Responses(document).Where(r => r.Status is ['4' or '5', ..]);

    static IEnumerable<LintCheck> ShapesOf(LintedDocument document)
    {
        var errors = Errors(document).SelectMany(r => r.Spot.Child("content").Members.Take(1).Select(media => (r.Spot, r.Status, Shape: media.Value.Child("schema").Json?.ToJsonString()))).ToList();
        var usual = errors.GroupBy(e => e.Shape).MaxBy(g => g.Count())?.Key;
        return errors.Select(e => Texts.Unless(e.Spot, e.Shape != usual, $"the error {e.Status} has another shape than most"));
    }

    /// <summary>The bodies of requests and successes, each once.</summary>
    static IEnumerable<NamedSpot> Bodies(LintedDocument document) => document.Operations
        .SelectMany(o => o.Responses.Where(r => r.Status.StartsWith('2')).Select(r => new NamedSpot($"the answer {r.Status}", r.Spot)).Prepend(new("the body", o.Body)))
        .SelectMany(body => body.Spot.Child("content").Members
            .Where(media => media.Key.Contains("json", StringComparison.Ordinal) && media.Value.Child("schema").Exists)
            .Select(media => body with { Spot = media.Value }))
        .DistinctBy(b => b.Spot.Pointer);

    static bool IsShown(Spot media) => media.Child("example").Exists || media.Child("examples").Exists || Schemas.IsBodyShown(media.Child("schema"));

    /// <summary>Whether a description is nothing but the status in words: those of HTTP, or those that we put where none were said.</summary>
    static bool IsBare(string status, string? description)
    {
        var said = description?.Trim().TrimEnd('.', '!') ?? "";
        return said.Length == 0 || (int.TryParse(status, out var code) && (Same(said, ReasonPhrases.GetReasonPhrase(code)) || Same(said, StatusSentences.Of(code).TrimEnd('.')) || Same(said, "success")));
    }

    static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    readonly record struct NamedStatus(string Status, Spot Spot);
}
