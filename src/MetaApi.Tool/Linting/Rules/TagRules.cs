using System.Collections.Immutable;
using MetaApi.Tool.Documents;
using MetaApi.Tool.Linting.Documents;

namespace MetaApi.Tool.Linting.Rules;

/// <summary>The groups of operations.</summary>
internal static class TagRules
{
    public static ImmutableArray<LintRule> All { get; } =
    [
        new("tag-description", Severity.Warning, "Each tag says what its group is about.")
        {
            Remedy = "add 'description' to it in 'tags'", Word = "describe it in ApiOptions.Tags",
            Look = d => d.Top.Child("tags").Items.Select(tag => Texts.Check(tag, "description", $"the tag '{tag.Text("name")}' has no description")),
        },
        new("tag-undeclared", Severity.Warning, "The tags of operations are listed, which gives them their order.")
        {
            Remedy = "add it to 'tags'", Subject = LintSubject.Document,
            Look = d => Used(d).Select(tag => Texts.Unless(tag, !Declared(d).Contains(tag.Text()), $"the tag '{tag.Text()}' is not declared")),
        },
        new("tag-unused", Severity.Warning, "Each tag that is listed has operations.")
        {
            Remedy = "use it, or take it away",
            Look = d => d.Top.Child("tags").Items.Select(tag => Texts.Unless(tag, !Used(d).Any(u => u.Text() == tag.Text("name")), $"no operation has the tag '{tag.Text("name")}'")),
        },
    ];

    static IEnumerable<Spot> Used(LintedDocument document) => document.Operations.SelectMany(o => o.Spot.Child("tags").Items);

    static HashSet<string?> Declared(LintedDocument document) => [.. document.Top.Child("tags").Items.Select(tag => tag.Text("name"))];
}
