using System.Collections.Immutable;

namespace MetaApi;

/// <summary>The body's media type or charset is not served (415).</summary>
public sealed class UnsupportedContentTypeException()
    : ApiException(415, ProblemCodes.UnsupportedContentType, "The body must be application/json in UTF-8, without a Content-Encoding.")
{
    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => [];
}
