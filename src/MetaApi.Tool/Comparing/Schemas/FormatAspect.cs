using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Compares formats, and what a text holds. <c>binary</c> and <c>byte</c> of OpenAPI 3.0 are the contents of 3.1.</summary>
internal static class FormatAspect
{
    /// <summary>Formats for readers: they allow the same values.</summary>
    static readonly string[] Annotations = ["password", "binary", "byte"];

    static readonly (string Narrow, string Wide)[] Widths =
    [
        ("int32", "int64"), ("float", "double"), ("uri", "uri-reference"), ("uri", "iri"), ("iri", "iri-reference"), ("email", "idn-email"), ("hostname", "idn-hostname"),
    ];

    public static void Compare(ShapePair pair)
    {
        Contents(pair);
        var (before, after) = (Format(pair.Old), Format(pair.New));
        if (before != after && (pair.Old.Types & ~JsonTypes.Null) == (pair.New.Types & ~JsonTypes.Null))
            pair.Report(Rule(before, after), pair.Keyword("format"), ShapePair.IsAndWas("The format", before, after));
    }

    static string? Format(Shape shape)
    {
        var formats = shape.Values("format").Select(v => v.Text() ?? "").Where(f => !Annotations.Contains(f)).Distinct().Order(StringComparer.Ordinal).ToList();
        return formats.Count == 0 ? null : $"'{string.Join("' and '", formats)}'";
    }

    static ChangeRule Rule(string? before, string? after)
    {
        if (before is null || IsWider(before, after))
            return ValueRules.FormatNarrowed;
        return after is null || IsWider(after, before) ? ValueRules.FormatWidened : ValueRules.FormatChanged;
    }

    static bool IsWider(string wide, string? narrow) => Widths.Any(w => $"'{w.Wide}'" == wide && $"'{w.Narrow}'" == narrow);

    static void Contents(ShapePair pair)
    {
        Content(pair, "contentEncoding", shape => Content(shape, "contentEncoding", ("byte", "\"base64\"")));
        Content(pair, "contentMediaType", shape => Content(shape, "contentMediaType", ("binary", "\"application/octet-stream\"")));
        Content(pair, "contentSchema", shape => Content(shape, "contentSchema", ("", "")));
    }

    static void Content(ShapePair pair, string keyword, Func<Shape, string?> content)
    {
        var (before, after) = (content(pair.Old), content(pair.New));
        if (before != after)
            pair.Report(ValueRules.ContentChanged, pair.Keyword(keyword), ShapePair.IsAndWas($"'{keyword}'", before, after));
    }

    static string? Content(Shape shape, string keyword, (string Format, string Meaning) older) => shape.First(keyword) is { Exists: true } said
        ? CanonicalJson.Of(said.Json)
        : shape.Values("format").Any(v => v.Text() == older.Format) ? older.Meaning : null;
}
