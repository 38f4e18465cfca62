using System.Collections.Immutable;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Linting.Rules;

/// <summary>What each parameter says.</summary>
internal static class ParameterRules
{
    public static ImmutableArray<LintRule> All { get; } =
    [
        new("parameter-description", Severity.Warning, "Each parameter says what it means.")
        {
            Remedy = "add 'description'", Word = "say Description(…) of its schema",
            Look = d => d.Parameters.Select(p =>
                Texts.Unless(p, !Texts.Says(p, "description") && !Schemas.IsDescribed(p.Child("schema")), $"{Name(p)} has no description")),
        },
        new("parameter-example", Severity.Hint, "Each parameter shows what it looks like.")
        {
            Remedy = "add 'example'", Word = "say Example(…) of its schema",
            Look = d => d.Parameters.Where(p => p.Child("schema").Exists).Select(p =>
                Texts.Unless(p, !p.Child("example").Exists && !p.Child("examples").Exists && !Schemas.IsShown(p.Child("schema")), $"{Name(p)} has no example")),
        },
    ];

    static string Name(Spot parameter) => $"the {parameter.Text("in")} parameter '{parameter.Text("name")}'";
}
