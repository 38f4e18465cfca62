using MetaApi.Calls.Security;

namespace MetaApi.Calls;

/// <summary>The finished answer to a call: nothing is left to decide, so two transports cannot spell it differently.</summary>
internal sealed class Reply(int status) : IDisposable
{
    static readonly KeyValuePair<string, string> Private = new("Cache-Control", "private");

    List<IDisposable>? permits;

    public int Status => status;

    /// <summary>The media type of the body; null when there is none.</summary>
    public string? ContentType { get; init; }

    public ReplyBody? Body { get; init; }

    /// <summary>A body that is made while it is sent; then the reply is sent within the operation.</summary>
    public StreamedBody? Streamed { get; init; }

    /// <summary>Whether the host has answered by itself.</summary>
    public bool IsHosts { get; init; }

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; set; } = [];

    /// <summary>The error behind a reply that is the program's own fault, for the host's log.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Why a streamed body ended before its end; null when it did not. A host sets it, and logs it.</summary>
    public Exception? CutOffBy { get; set; }

    public Reply With(Exception fault)
    {
        Fault = fault;
        return this;
    }

    /// <summary>Takes the headers that the call has set. What sets more of them comes too late.</summary>
    public Reply WithHeadersOf(Call call)
    {
        if (call.Output.Headers is { } headers)
            Headers = [.. headers, .. Headers];
        if (call.Output.Challenge is { } challenge && challenge.Status == status && !call.Output.HasHeader(ReplyChallenge.Header))
            Headers = [.. challenge.Fields, .. Headers];
        if (call.Output.IsPrivate && !Headers.Any(h => h.Key.Equals(Private.Key, StringComparison.OrdinalIgnoreCase)))
            Headers = [Private, .. Headers];
        return this;
    }

    /// <summary>Takes over what the call has taken and gives back once the reply is sent, or cannot be.</summary>
    public Reply WithPermitsOf(Call call)
    {
        permits = call.Output.TakePermits();
        return this;
    }

    public void Dispose()
    {
        Body?.Dispose();
        foreach (var permit in permits ?? [])
            permit.Dispose();
        permits = null;
    }
}
