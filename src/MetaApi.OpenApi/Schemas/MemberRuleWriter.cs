using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Schemas;

/// <summary>Writes the rules about which members are there together.</summary>
internal static class MemberRuleWriter
{
    public static void Write(MemberRule rule, OpenApiSchema target)
    {
        switch (rule.Kind)
        {
            case MemberRuleKind.ExactlyOne:
                Also(target, new() { OneOf = [.. rule.Names.Select(Requires)] });
                break;
            case MemberRuleKind.AtLeastOne:
                Also(target, new() { AnyOf = [.. rule.Names.Select(Requires)] });
                break;
            case MemberRuleKind.Exclusive:
                Also(target, new() { Not = new OpenApiSchema { AnyOf = [.. Pairs(rule)] } });
                break;
            default:
                WriteDependent(rule, target);
                break;
        }
    }

    static void WriteDependent(MemberRule rule, OpenApiSchema target)
    {
        target.DependentRequired ??= new Dictionary<string, HashSet<string>>();
        if (target.DependentRequired.TryGetValue(rule.Names[0], out var needs))
            needs.UnionWith(rule.Names.Skip(1));
        else
            target.DependentRequired.Add(rule.Names[0], [.. rule.Names.Skip(1)]);
    }

    static IEnumerable<IOpenApiSchema> Pairs(MemberRule rule) =>
        from first in Enumerable.Range(0, rule.Names.Length)
        from second in Enumerable.Range(first + 1, rule.Names.Length - first - 1)
        select new OpenApiSchema { Required = new HashSet<string> { rule.Names[first], rule.Names[second] } };

    static IOpenApiSchema Requires(string name) => new OpenApiSchema { Required = new HashSet<string> { name } };

    static void Also(OpenApiSchema target, OpenApiSchema rule) => (target.AllOf ??= []).Add(rule);
}
