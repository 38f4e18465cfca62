namespace MetaApi;

/// <summary>Declares the events of an answer. No other leaves.</summary>
public sealed class EventsBuilder
{
    readonly List<ResponseEvent> events = [];

    internal EventsBuilder() { }

    internal IReadOnlyList<ResponseEvent> Events => events;

    /// <summary>Declares an event by its name. The same name again replaces it, and keeps its place.</summary>
    /// <param name="name">The name, which is the field <c>event</c>; a browser gives it to <c>addEventListener</c>.</param>
    /// <param name="data">What its data may be; it leaves as JSON.</param>
    /// <exception cref="ArgumentException">The name is empty or has a line break.</exception>
    public EventsBuilder Event(string name, Schema data)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(data);
        if (name.AsSpan().ContainsAny('\r', '\n'))
            throw new ArgumentException("The name of an event is one line.", nameof(name));
        var known = events.FindIndex(e => e.Name == name);
        if (known < 0)
            events.Add(new(name, data));
        else
            events[known] = new(name, data);
        return this;
    }
}
