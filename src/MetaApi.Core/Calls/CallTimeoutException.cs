using System.Collections.Immutable;

namespace MetaApi;

/// <summary>The call took longer than <c>Timeout(…)</c> or <see cref="ApiLimits.CallTimeout"/> allows (503), and its code has ended because <see cref="Call.Cancelled"/> told it to.</summary>
/// <param name="inner">How the code has ended.</param>
public sealed class CallTimeoutException(OperationCanceledException inner) : ApiException(503, ProblemCodes.Timeout, "The call took too long.", inner)
{
    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => [];

    internal override bool IsFault => false;
}
