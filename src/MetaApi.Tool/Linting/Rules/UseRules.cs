using System.Collections.Immutable;
using MetaApi.Tool.Documents;
using MetaApi.Tool.Linting.Documents;

namespace MetaApi.Tool.Linting.Rules;

/// <summary>What nothing refers to.</summary>
internal static class UseRules
{
    public static ImmutableArray<LintRule> All { get; } =
    [
        new("unused-component", Severity.Warning, "Each component is used.")
        {
            Remedy = "take it away, or refer to it",
            Look = Components,
        },
    ];

    static IEnumerable<LintCheck> Components(LintedDocument document)
    {
        var used = UsedComponents.Of(document.Top);
        return document.Top.Child("components").Members
            .Where(group => !group.Key.StartsWith("x-", StringComparison.Ordinal))
            .SelectMany(group => group.Value.Members)
            .Select(component => Texts.Unless(component.Value, !used.Contains(component.Value.Pointer), $"nothing uses the component '{component.Key}'"));
    }
}
