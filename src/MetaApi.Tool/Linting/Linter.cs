using System.Collections.Immutable;
using MetaApi.Tool.Documents;
using MetaApi.Tool.Exporting;
using MetaApi.Tool.Linting.Documents;
using MetaApi.Tool.Linting.Places;
using MetaApi.Tool.Linting.Rules;
using MetaApi.Tool.Loading;

namespace MetaApi.Tool.Linting;

/// <summary>Judges documents by all rules.</summary>
internal sealed class Linter(LintChoices choices)
{
    readonly List<Finding> findings = [];

    readonly Dictionary<LintRule, int> judged = [];

    /// <summary>Judges a document that somebody wrote.</summary>
    public LintReport OfDocument(SourceDocument document)
    {
        Judge(new(document), LintRules.All, new DocumentPlaces());
        return Report();
    }

    /// <summary>Judges an API by all documents that it makes, and its assembly by what they do not show.</summary>
    /// <param name="loaded">The API.</param>
    /// <param name="documents">The names of its documents; a null is the only one.</param>
    public LintReport OfApi(LoadedApi loaded, IEnumerable<string?> documents)
    {
        var rules = LintRules.All.Where(rule => rule.Subject is LintSubject.Both).ToList();
        foreach (var name in documents)
        {
            var text = DocumentText.Of(loaded.Api.Model, new() { Document = name }).Json;
            Judge(new(DocumentReader.Parse($"{name ?? loaded.Api.Model.Name}.json", text)), rules, new DeclaredPlaces(loaded.Api.Model, name));
        }
        foreach (var (place, problem) in UnusedEntities.In(loaded))
            Add(UnusedEntities.Rule, place, problem, UnusedEntities.Rule.Remedy);
        return Report();
    }

    void Judge(LintedDocument document, IEnumerable<LintRule> rules, IPlaces places)
    {
        foreach (var rule in rules.Where(rule => choices.Of(rule) is not Severity.Off))
            foreach (var check in rule.Look(document))
                Add(rule, check.Problem is null ? null : places.Of(check.Place.Pointer), check.Problem, places is DeclaredPlaces ? rule.Word ?? rule.Remedy : rule.Remedy);
    }

    void Add(LintRule rule, FoundPlace? place, string? problem, string remedy)
    {
        if (choices.Of(rule) is Severity.Off)
            return;
        judged[rule] = judged.GetValueOrDefault(rule) + 1;
        if (problem is not null)
            findings.Add(new(rule.Id, choices.Of(rule), place!, $"{char.ToUpperInvariant(problem[0])}{problem[1..]}; {remedy}."));
    }

    LintReport Report()
    {
        var counts = findings.CountBy(f => f.Rule).ToDictionary();
        return new(
            [.. Told().OrderByDescending(f => f.Severity)],
            [.. judged.Select(j => new RuleResult(j.Key.Id, choices.Of(j.Key), j.Value, counts.GetValueOrDefault(j.Key.Id)))]);
    }

    /// <summary>What one line says for many routes is told once, for it is mended once.</summary>
    IEnumerable<Finding> Told() => findings
        .GroupBy(f => (f.Rule, f.Sentence, f.Place.Origin, Name: f.Place.Origin is null ? f.Place.Name : ""))
        .Select(same => (First: same.First(), Others: same.Select(f => f.Place.Name).Distinct().Count() - 1))
        .Select(told => told.Others == 0 ? told.First : told.First with { Place = told.First.Place with { Name = $"{told.First.Place.Name} and {told.Others} more" } });
}
