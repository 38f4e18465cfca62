namespace MetaApi.Calls.Telemetry;

/// <summary>Why a call was refused, or what was to be sent was not. These are all, so that a reason is never a client's word.</summary>
internal static class DropReasons
{
    /// <summary>The client left before its answer was made or sent.</summary>
    public const string ClientGone = "client_gone";

    /// <summary>The body, or a part of it, is larger than allowed.</summary>
    public const string BodyTooLarge = "body_too_large";

    /// <summary>The body did not arrive in time.</summary>
    public const string BodyTooSlow = "body_too_slow";

    /// <summary>The call took longer than its limit.</summary>
    public const string CallTooSlow = "call_too_slow";

    /// <summary>The caller has made more calls than its rate allows.</summary>
    public const string Rate = "rate";

    /// <summary>As many calls are running, and waiting, as may be.</summary>
    public const string Concurrency = "concurrency";

    /// <summary>A reply that had started was cut off, so that nobody takes a part of it for the whole.</summary>
    public const string CutOff = "cut_off";

    /// <summary>A store of the library is full.</summary>
    public const string StoreFull = "store_full";
}
