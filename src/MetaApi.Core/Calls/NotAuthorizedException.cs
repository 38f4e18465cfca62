using System.Collections.Immutable;

namespace MetaApi;

/// <summary>The caller may not do this: 401 when it is not known who calls, 403 when it is. <c>Authorize(…)</c> throws it.</summary>
/// <param name="isKnown">Whether it is known who calls.</param>
public sealed class NotAuthorizedException(bool isKnown)
    : ApiException(isKnown ? 403 : 401, isKnown ? ProblemCodes.Forbidden : ProblemCodes.Unauthorized, isKnown ? "The caller is not allowed to do this." : "The caller is not known.")
{
    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => [];
}
