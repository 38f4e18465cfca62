using System.Collections.Immutable;

namespace MetaApi;

/// <summary>The body's media type or charset is not served (415).</summary>
public sealed class UnsupportedContentTypeException()
    : ApiException(415, ProblemCodes.UnsupportedContentType, "The body must be of the declared media type in UTF-8, without a Content-Encoding.")
{
    /// <summary>The media types of the form that is declared; null where none is.</summary>
    internal string? FormTypes { get; init; }

    /// <summary>The media types of the file that is declared as the body; null where none is.</summary>
    internal string? FileTypes { get; init; }

    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => (FormTypes ?? FileTypes) is { } types ? [new("types", types)] : [];

    internal override string DetailCode => FormTypes is not null ? ProblemCodes.UnsupportedContentType + ".form"
        : FileTypes is not null ? ProblemCodes.UnsupportedContentType + ".file"
        : base.DetailCode;
}
