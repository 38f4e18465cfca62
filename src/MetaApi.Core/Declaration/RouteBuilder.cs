using MetaApi.Declaration;

namespace MetaApi;

/// <summary>Declares one route: what is said of it, and what it does.</summary>
public sealed class RouteBuilder : NodeBuilder<RouteBuilder>
{
    internal RouteBuilder(string path, string? method, Origin origin) => (Path, Method, Origin) = (path, method, origin);

    internal string Path { get; }

    /// <summary>In upper case; null for every method.</summary>
    internal string? Method { get; }

    internal Origin Origin { get; }

    internal Func<Call, Task>? Run { get; private set; }

    /// <summary>The user's own delegate.</summary>
    internal Delegate? Source { get; private set; }

    /// <summary>Says what the route does. The last one said holds.</summary>
    /// <param name="action">The action; it renders what its status declares.</param>
    public RouteBuilder Action(Func<Call, Task> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        (Run, Source) = (action, action);
        return this;
    }

    /// <inheritdoc cref="Action(Func{Call, Task})"/>
    public RouteBuilder Action(Action<Call> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        (Run, Source) = (Adapted.Task(action), action);
        return this;
    }
}
