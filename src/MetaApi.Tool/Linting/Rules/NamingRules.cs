using System.Collections.Immutable;
using MetaApi.Tool.Linting.Documents;

namespace MetaApi.Tool.Linting.Rules;

/// <summary>Names that are written alike, and paths that name things.</summary>
internal static class NamingRules
{
    static readonly string[] Verbs = ["get", "list", "fetch", "create", "add", "update", "set", "delete", "remove"];

    public static ImmutableArray<LintRule> All { get; } =
    [
        new("property-naming", Severity.Warning, "Properties are written alike.")
        {
            Remedy = "rename it, or say why not in its description",
            Look = d => NameStyles.Check(d.Properties.Where(p => !p.Name.StartsWith('$')), "property"),
        },
        new("parameter-naming", Severity.Warning, "Parameters are written alike, those of headers aside.")
        {
            Remedy = "rename it",
            Look = d => NameStyles.Check(d.Parameters.Where(p => p.Text("in") is "query" or "path").Select(p => new NamedSpot(p.Text("name") ?? "", p)), "parameter"),
        },
        new("path-naming", Severity.Warning, "The words of paths are written alike.")
        {
            Remedy = "rename it",
            Look = d => NameStyles.Check(Words(d), "word of the path"),
        },
        new("operation-id-naming", Severity.Hint, "Ids of operations are written alike.")
        {
            Remedy = "rename it",
            Look = d => NameStyles.Check(d.Operations.Where(o => o.Spot.Text("operationId") is not null).Select(o => new NamedSpot(o.Spot.Text("operationId")!, o.Spot)), "id"),
        },
        new("path-verb", Severity.Hint, "Paths name things, and methods say what is done with them.")
        {
            Remedy = "leave the verb to the method",
            Look = d => Words(d).Select(w => Texts.Unless(w.Spot, Verbs.Any(verb => IsSaid(w.Name, verb)), $"the word '{w.Name}' of the path says what to do")),
        },
        new("path-slash", Severity.Warning, "Paths do not end in a slash.")
        {
            Remedy = "take it away",
            Look = d => Items(d).Select(i => Texts.Unless(i.Spot, i.Name.Length > 1 && i.Name.EndsWith('/'), $"the path '{i.Name}' ends in a slash")),
        },
    ];

    static IEnumerable<NamedSpot> Items(LintedDocument document) =>
        document.Operations.Select(o => new NamedSpot(o.Path, o.Item)).DistinctBy(i => i.Name);

    /// <summary>The segments that are the same for all requests, each path's own once; endings of files do not count.</summary>
    static IEnumerable<NamedSpot> Words(LintedDocument document) => Items(document)
        .SelectMany(item => item.Name.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(s => !s.Contains('{'))
            .Select(word => item with { Name = word.Split('.')[0] }))
        .Where(word => word.Name.Length > 0)
        .DistinctBy(word => word.Name);

    /// <summary>Whether a word begins with a verb: <c>getNotes</c>, <c>get-notes</c>, <c>get</c>, and not <c>getaways</c>.</summary>
    static bool IsSaid(string word, string verb) =>
        word.StartsWith(verb, StringComparison.Ordinal) && (word.Length == verb.Length || !char.IsLower(word[verb.Length]));
}
