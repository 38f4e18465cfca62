using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Verdict.Judges;

/// <summary>Judges values with NJsonSchema, over the bridge, as far as it means the same by what it knows.</summary>
sealed partial class NJsonSchemaJudge
{
    readonly NJsonSchema.JsonSchema model;

    NJsonSchemaJudge(NJsonSchema.JsonSchema model) => this.model = model;

    /// <summary>Its judge for a schema; null where it does not know the vocabulary, such as <c>propertyNames</c>, <c>contains</c>, <c>if</c> and <c>dependencies</c>, which it keeps and does not judge.</summary>
    public static NJsonSchemaJudge? For(VerdictCase verdict)
    {
        var document = verdict.Document;
        if (document.Contains("\"dependentRequired\"", StringComparison.Ordinal))
            return null;
        if (Formats().IsMatch(document) || UnicodeClasses().IsMatch(document) || RequiresOfAnything(document) || EmptyTexts().IsMatch(document))
            return null;
        try
        {
            return new(verdict.Schema.ToNJsonSchemaAsync(verdict.Options).GetAwaiter().GetResult());
        }
        catch (JsonSchemaException)
        {
            return null;
        }
    }

    public static bool Knows(string json) => !Surrogates().IsMatch(json) && !LineFeeds().IsMatch(json) && !SpeltIntegers().IsMatch(json);

    public bool Accepts(string json) => model.Validate(json).Count == 0;

    /// <summary>Its formats are what .NET parses: it takes <c>/a</c> for a URI and a day for a moment.</summary>
    [GeneratedRegex("\"format\": \"(?!int)")]
    private static partial Regex Formats();

    /// <summary>Its patterns are those of .NET, in which <c>\d</c> is any digit of Unicode.</summary>
    [GeneratedRegex(@"\\\\d")]
    private static partial Regex UnicodeClasses();

    /// <summary>To it, <c>required</c> without a type refuses what is no object.</summary>
    static bool RequiresOfAnything(string document) =>
        JsonNode.Parse(document).Objects().Any(o => o["required"] is JsonArray && !(o["type"] is JsonValue type && type.GetValue<string>() == "object"));

    /// <summary>To it, null is the empty text of an enum.</summary>
    [GeneratedRegex("\"(?:const|enum)\": (?:\"\"|\\[[^\\]]*\"\")")]
    private static partial Regex EmptyTexts();

    /// <summary>It counts UTF-16 units.</summary>
    [GeneratedRegex(@"\\uD[89AB]")]
    private static partial Regex Surrogates();

    /// <summary>To .NET, a pattern ends before a line feed at the end.</summary>
    [GeneratedRegex(@"\\n")]
    private static partial Regex LineFeeds();

    /// <summary>To it, 1.0 and 1e3 are no integers.</summary>
    [GeneratedRegex(@"[0-9](?:\.0|[eE])")]
    private static partial Regex SpeltIntegers();
}
