using System.Net;

namespace MetaApi.Tool.Mocking;

/// <summary>How a mock is served.</summary>
internal sealed record MockOptions
{
    /// <summary>Where it listens; only for this machine by default.</summary>
    public IPAddress Host { get; init; } = IPAddress.Loopback;

    /// <summary>The port; 0 for a free one.</summary>
    public int Port { get; init; }

    /// <summary>Whether pages of all origins may call it (CORS); off by default.</summary>
    public bool AllowsOrigins { get; init; }
}
