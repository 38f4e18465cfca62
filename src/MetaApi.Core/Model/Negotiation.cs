namespace MetaApi;

/// <summary>What happens to a call whose <c>Accept</c> excludes all that the route can answer (RFC 9110, section 12.5.1).</summary>
public enum Negotiation
{
    /// <summary>It is answered with 406, before its inputs are read. Problems always leave.</summary>
    Strict,

    /// <summary>It is answered as if it took everything.</summary>
    Lenient,
}
