using System.Collections.Immutable;

namespace MetaApi.Tool.Linting.Rules;

/// <summary>All rules, in the order in which they are told.</summary>
internal static class LintRules
{
    public static ImmutableArray<LintRule> All { get; } =
    [
        .. ApiRules.All, .. OperationRules.All, .. ParameterRules.All, .. ResponseRules.All, .. SchemaRules.All, .. TagRules.All, .. NamingRules.All, .. UseRules.All,
        UnusedEntities.Rule,
    ];
}
