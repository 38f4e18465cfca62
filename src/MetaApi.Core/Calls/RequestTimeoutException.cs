using System.Collections.Immutable;

namespace MetaApi.Calls;

/// <summary>The body did not arrive in time (408).</summary>
internal sealed class RequestTimeoutException() : ApiException(408, "request_timeout", "The body did not arrive in time.")
{
    internal override ImmutableArray<KeyValuePair<string, object>>? StandardFigures => [];

    internal override bool IsOfTransport => true;
}
