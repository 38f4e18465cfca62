using Microsoft.AspNetCore.Builder;

namespace MetaApi;

/// <summary>How an <see cref="ApiTester"/> serves its API.</summary>
public sealed class TesterOptions
{
    internal TesterOptions() { }

    /// <summary>The path that the API is served under; the root by default. Paths of calls are below it.</summary>
    public string Prefix { get; set; } = "";

    /// <summary>The environment of the host: <c>Testing</c> by default, in which replies that break their declaration are faults.</summary>
    public string Environment { get; set; } = "Testing";

    /// <summary>The time that the API and its limits go by; null, the default, for that of its options. It is registered as <see cref="TimeProvider"/>, too.</summary>
    public TimeProvider? Clock { get; set; }

    /// <summary>Changes the host before it is built: registers services, settings and authentication; nothing by default.</summary>
    public Action<WebApplicationBuilder>? Build { get; set; }

    /// <summary>Adds middleware before the API is mapped; none by default.</summary>
    public Action<WebApplication>? Before { get; set; }

    /// <summary>Changes how the API is served; nothing by default.</summary>
    public Action<MetaApiOptions>? Serve { get; set; }
}
