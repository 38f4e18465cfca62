namespace MetaApi;

/// <summary>A call that may be sent again, as a store knows it. Nothing in it tells who called, or what was sent.</summary>
/// <param name="Key">A hash of the caller and the key that the client chose, in hexadecimal.</param>
/// <param name="Fingerprint">A hash of method, route, captures, query, declared headers and cookies, and body, in hexadecimal.</param>
/// <param name="Owner">Which attempt it is: no two are the same.</param>
public sealed record IdempotencyClaim(string Key, string Fingerprint, Guid Owner)
{
    /// <summary>How long a reply is kept; a day by default.</summary>
    public TimeSpan Keep { get; init; } = TimeSpan.FromDays(1);

    /// <summary>How long a call may run before it counts as dead with its process: a minute more than its time, at least five minutes; a day where its time is infinite.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(5);
}
