namespace MetaApi.Calls.Telemetry;

/// <summary>What an operation is called in what is counted and traced. Its values come from the declaration, so there are no more of them than routes.</summary>
/// <param name="Method">The declared method.</param>
/// <param name="Route">The declared pattern; null where no route serves the call.</param>
internal sealed record OperationTag(string Method, string? Route)
{
    const string OtherMethod = "_OTHER";

    /// <summary>What no route serves.</summary>
    public static readonly OperationTag None = new("", null);

    string Name { get; } = $"{Method} {Route}";

    /// <summary>The method of a request: clients may send any text as one, so an unknown one is called as OpenTelemetry says.</summary>
    public string MethodOf(string requested) => requested == Method ? Method : requested switch
    {
        "GET" or "HEAD" or "POST" or "PUT" or "DELETE" or "PATCH" or "OPTIONS" or "QUERY" or "TRACE" or "CONNECT" => requested,
        _ => OtherMethod,
    };

    /// <summary>The name of an activity: method and pattern, or where there is none the method alone.</summary>
    public string ActivityName(string requested) => (Route, MethodOf(requested)) switch
    {
        (null, OtherMethod) => "HTTP",
        (null, var method) => method,
        (_, var method) => method == Method ? Name : $"{method} {Route}",
    };
}
