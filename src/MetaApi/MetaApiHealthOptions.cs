namespace MetaApi;

/// <summary>When the library's own health check finds fault.</summary>
public sealed class MetaApiHealthOptions
{
    /// <summary>How many calls at the same time are too many: the check is unhealthy then. Null, the default, where nothing but memory limits them.</summary>
    public long? ActiveCalls { get; set; }

    /// <summary>How full something may be, from 0 to 1, before the check is degraded; 0.8 by default.</summary>
    public double DegradedAt { get; set; } = 0.8;
}
