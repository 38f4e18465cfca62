using MetaApi.Calls.Headers;
using MetaApi.Calls.Security;

namespace MetaApi.Calls;

/// <summary>What a call has asked to send. It is only remembered here; the reply is made when the hooks are done.</summary>
internal sealed class CallOutput
{
    public List<KeyValuePair<string, object?>>? Keyed { get; private set; }

    public Literal? Whole { get; private set; }

    /// <summary>What was said of single renderings; null when nothing was. A whole value has no key.</summary>
    public List<KeyValuePair<string, RenderOptions>>? Options { get; private set; }

    public Problem? Problem { get; private set; }

    public SentBody? Sent { get; private set; }

    /// <summary>The streams that were handed over or out, to be disposed when the call is over, sent or not.</summary>
    public List<IAsyncDisposable>? Held { get; private set; }

    /// <summary>What the call has taken and gives back when its reply is sent, or cannot be: permits.</summary>
    public List<IDisposable>? Permits { get; private set; }

    /// <summary>Whether the host answers by itself, so that nothing is made here.</summary>
    public bool IsHosts { get; private set; }

    public List<KeyValuePair<string, string>>? Headers { get; private set; }

    /// <summary>What a reply that refuses the caller asks for; null where nobody has to show anything.</summary>
    public ReplyChallenge? Challenge { get; set; }

    /// <summary>Whether no cache that several callers share may keep the reply, unless the reply itself says who may.</summary>
    public bool IsPrivate { get; set; }

    /// <summary>What is to be sent so far, to see later whether more has come.</summary>
    public OutputMark Mark => new(Keyed?.Count ?? 0, Whole, Problem, Sent);

    /// <summary>Whether nothing was rendered.</summary>
    public bool IsEmpty => Keyed is null && Whole is null;

    public void Render(string key, object? value, in RenderOptions options)
    {
        if (Whole is not null || Keyed?.Exists(k => k.Key == key) is true)
            throw new InvalidOperationException($"The reply already has a value for '{key}'; render each key once, and a whole value alone.");
        (Keyed ??= []).Add(new(key, value));
        Say(key, options);
    }

    public void Render(object? value, in RenderOptions options)
    {
        if (Whole is not null || Keyed is not null)
            throw new InvalidOperationException("The reply already has a value; render a whole value once, and alone.");
        Whole = new(value);
        Say("", options);
    }

    public void Write(Problem problem) => (Problem, Sent, IsHosts) = (problem, null, false);

    public void Write(SentBody body) => (Problem, Sent, IsHosts) = (null, body, false);

    public void Hold(IAsyncDisposable stream)
    {
        if (Held?.Contains(stream) is not true)
            (Held ??= []).Add(stream);
    }

    public void Keep(IDisposable permit) => (Permits ??= []).Add(permit);

    /// <summary>Hands out what is to be given back, so that it is given back once.</summary>
    public List<IDisposable>? TakePermits()
    {
        var permits = Permits;
        Permits = null;
        return permits;
    }

    /// <summary>Hands out what is held, so that it is disposed once.</summary>
    public List<IAsyncDisposable> TakeHeld()
    {
        var held = Held ?? [];
        Held = null;
        return held;
    }

    public void LeaveToHost() => (Problem, Sent, IsHosts) = (null, null, true);

    /// <summary>Whether something was written that needs no rendering.</summary>
    public bool IsWritten => Problem is not null || Sent is not null;

    public void AddHeader(string name, string value) => (Headers ??= []).Add(new(name, value));

    public bool HasHeader(string name) => FindHeader(name) is not null;

    /// <summary>The value of the first header of a name; null when there is none.</summary>
    public string? FindHeader(string name) => Headers?.Find(h => h.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    public void RemoveHeader(string name) => Headers?.RemoveAll(h => h.Key.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What keeps a header from being sent (RFC 9110, section 5), or from meaning what it says; null when nothing does.</summary>
    public static string? Obstacle(string name, string value) =>
        !HttpToken.Is(name) ? $"'{name}' is no name of a header."
        : IsOfFraming(name) ? $"The header '{name}' is the server's: it follows from the body."
        : value.AsSpan().ContainsAnyExceptInRange(' ', '~') ? $"The value of the header '{name}' has a character that is not printable ASCII; encode it."
        : null;

    /// <summary>A second word about where a body ends makes clients wait, or take what follows for another answer.</summary>
    static bool IsOfFraming(string name) =>
        name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase) || name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase);

    /// <summary>Forgets what was to be sent, so that a rescue starts anew; headers stay.</summary>
    public void Clear() => (Keyed, Whole, Options, Problem, Sent, IsHosts) = (null, null, null, null, null, false);

    void Say(string key, in RenderOptions options)
    {
        if (options.ChangesRendering)
            (Options ??= []).Add(new(key, options));
    }
}
