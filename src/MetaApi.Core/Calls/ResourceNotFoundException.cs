using System.Collections.Immutable;

namespace MetaApi;

/// <summary>What the request is about is not there (404). <c>Resource(…)</c> throws it for null.</summary>
public sealed class ResourceNotFoundException() : ApiException(404, ProblemCodes.NotFound, "There is nothing here.")
{
    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => [];
}
