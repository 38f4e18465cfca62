using System.Collections.Immutable;
using System.Reflection;

namespace MetaApi.Tool.Comparing.Rules;

/// <summary>All kinds of changes that there are.</summary>
internal static class ChangeRules
{
    static readonly ImmutableArray<Type> Subjects =
    [
        typeof(OperationRules), typeof(ParameterRules), typeof(BodyRules), typeof(ResponseRules), typeof(SecurityRules), typeof(DocumentRules),
        typeof(ValueRules), typeof(LimitRules), typeof(PropertyRules), typeof(UnionRules),
    ];

    /// <summary>Each rule by its id, in the order of its subject.</summary>
    public static ImmutableDictionary<string, ChangeRule> ById { get; } = All().ToImmutableDictionary(rule => rule.Id);

    /// <summary>The rules in the order in which a reader would look for them.</summary>
    public static IEnumerable<ChangeRule> All() => Subjects
        .SelectMany(subject => subject.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(ChangeRule))
        .Select(field => (ChangeRule)field.GetValue(null)!);
}
