using System.Collections.Immutable;
using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>The values that a schema lists, by <c>enum</c> or as its only one by <c>const</c>. Null among them is a matter of types.</summary>
internal static class EnumValues
{
    const string Null = "null";

    /// <summary>The values that all parts list, without null; null when none lists any.</summary>
    public static ImmutableArray<string>? Of(Shape shape)
    {
        IEnumerable<string>? common = null;
        foreach (var listed in shape.Parts.SelectMany(Lists))
            common = common?.Intersect(listed) ?? listed.Distinct();
        return common is null ? null : [.. common.Where(v => v != Null)];
    }

    public static bool AllowsNull(Spot schema) =>
        Lists(schema).All(values => values.Contains(Null)) || (schema.Document.IsThreeZero && schema.Flag("nullable"));

    static IEnumerable<IEnumerable<string>> Lists(Spot schema)
    {
        if (schema.Child("enum") is { Exists: true } values)
            yield return values.Items.Select(v => CanonicalJson.Of(v.Json));
        if (schema.Child("const") is { Exists: true } only)
            yield return [CanonicalJson.Of(only.Json)];
    }
}
