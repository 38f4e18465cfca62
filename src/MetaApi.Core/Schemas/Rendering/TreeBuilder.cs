namespace MetaApi.Schemas.Rendering;

/// <summary>Puts values into the containers that are open.</summary>
internal sealed class TreeBuilder
{
    readonly Stack<object> open = [];

    string? name;

    /// <summary>The value at the top, once it is complete.</summary>
    public object? Root { get; private set; }

    public void Open(object container)
    {
        Add(container);
        open.Push(container);
    }

    public void Close() => open.Pop();

    public void Name(string text) => name = text;

    public void Add(object? value)
    {
        if (!open.TryPeek(out var container))
            Root = value;
        else if (container is List<object?> list)
            list.Add(value);
        else
            ((Dictionary<string, object?>)container)[name!] = value;
    }
}
