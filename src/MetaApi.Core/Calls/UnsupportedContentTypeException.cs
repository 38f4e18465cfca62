using System.Collections.Immutable;

namespace MetaApi;

/// <summary>The body's media type or charset is not served (415).</summary>
public sealed class UnsupportedContentTypeException()
    : ApiException(415, ProblemCodes.UnsupportedContentType, "The body must be of the declared media type in UTF-8, without a Content-Encoding.")
{
    /// <summary>The media types of the form that is declared; null where JSON is.</summary>
    internal string? FormTypes { get; init; }

    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => FormTypes is null ? [] : [new("types", FormTypes)];

    internal override string DetailCode => FormTypes is null ? base.DetailCode : ProblemCodes.UnsupportedContentType + ".form";
}
