using MetaApi.Calls.Conditions;
using MetaApi.Schemas;

namespace MetaApi;

/// <summary>What hooks leave for later hooks and the action of the same call, by type or by name.</summary>
public sealed class CallItems
{
    readonly Dictionary<object, object?> items = [];

    /// <summary>What the last <c>Resource(…)</c> step has found.</summary>
    internal object? Resource { get; set; }

    /// <summary>What the call is about, where the route asks for it.</summary>
    internal CurrentVersion? Version { get; set; }

    /// <summary>Which page is asked for, where the route has pages.</summary>
    internal Page? Page { get; set; }

    /// <summary>Leaves a value under its type.</summary>
    /// <typeparam name="T">The type to find it by.</typeparam>
    /// <param name="value">The value.</param>
    public void Set<T>(T value) => items[typeof(T)] = value;

    /// <summary>The value left under a type.</summary>
    /// <typeparam name="T">The type it was left under.</typeparam>
    /// <exception cref="KeyNotFoundException">Nothing was left under the type.</exception>
    public T Get<T>() => items.TryGetValue(typeof(T), out var value)
        ? (T)value!
        : throw new KeyNotFoundException($"No hook of this call has set a value of type {ClrName.Of(typeof(T))}.");

    /// <summary>Whether a value was left under a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public bool Has<T>() => items.ContainsKey(typeof(T));

    /// <summary>The value left under a name; null when there is none.</summary>
    /// <param name="name">The name.</param>
    public object? this[string name]
    {
        get => items.GetValueOrDefault(name);
        set => items[name] = value;
    }
}
