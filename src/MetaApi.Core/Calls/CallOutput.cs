namespace MetaApi.Calls;

/// <summary>What a call has asked to send. It is only remembered here; the reply is made when the hooks are done.</summary>
internal sealed class CallOutput
{
    public List<KeyValuePair<string, object?>>? Keyed { get; private set; }

    public Literal? Whole { get; private set; }

    public Problem? Problem { get; private set; }

    public SentBody? Sent { get; private set; }

    /// <summary>The streams that were handed over, to be disposed when the call is over, sent or not.</summary>
    public List<Stream>? Held { get; private set; }

    public List<KeyValuePair<string, string>>? Headers { get; private set; }

    /// <summary>Whether nothing was rendered.</summary>
    public bool IsEmpty => Keyed is null && Whole is null;

    public void Render(string key, object? value)
    {
        if (Whole is not null || Keyed?.Exists(k => k.Key == key) is true)
            throw new InvalidOperationException($"The reply already has a value for '{key}'; render each key once, and a whole value alone.");
        (Keyed ??= []).Add(new(key, value));
    }

    public void Render(object? value)
    {
        if (Whole is not null || Keyed is not null)
            throw new InvalidOperationException("The reply already has a value; render a whole value once, and alone.");
        Whole = new(value);
    }

    public void Write(Problem problem) => (Problem, Sent) = (problem, null);

    public void Write(SentBody body) => (Problem, Sent) = (null, body);

    public void Hold(Stream stream)
    {
        if (Held?.Contains(stream) is not true)
            (Held ??= []).Add(stream);
    }

    /// <summary>Hands out what is held, so that it is disposed once.</summary>
    public List<Stream> TakeHeld()
    {
        var held = Held ?? [];
        Held = null;
        return held;
    }

    /// <summary>Whether something was written that needs no rendering.</summary>
    public bool IsWritten => Problem is not null || Sent is not null;

    public void AddHeader(string name, string value) => (Headers ??= []).Add(new(name, value));

    public bool HasHeader(string name) => Headers?.Exists(h => h.Key.Equals(name, StringComparison.OrdinalIgnoreCase)) is true;

    public void RemoveHeader(string name) => Headers?.RemoveAll(h => h.Key.Equals(name, StringComparison.OrdinalIgnoreCase));

    public static bool CanSend(string name, string value) => name.Length > 0 && !value.Any(char.IsControl);

    /// <summary>Forgets what was to be sent, so that a rescue starts anew; headers stay.</summary>
    public void Clear() => (Keyed, Whole, Problem, Sent) = (null, null, null, null);
}
