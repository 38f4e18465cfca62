namespace MetaApi;

/// <summary>A marker that switches properties on: a property with scopes takes part only where one of them is provided, by a route or by a lock.</summary>
public sealed class Scope
{
    /// <summary>Makes a scope. Two scopes are the same only if they are the same object.</summary>
    /// <param name="name">Its name in the document's component names, for example <c>Full</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public Scope(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <summary>The name in component names.</summary>
    public string Name { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
