using System.Collections;
using System.Diagnostics.CodeAnalysis;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Calls;

/// <summary>What was rendered key by key, as the object it makes: code of the declaration asks it for other keys.</summary>
internal sealed class KeyedValues(
    IReadOnlyList<KeyValuePair<string, object?>> rendered, IReadOnlyList<KeyValuePair<string, RenderOptions>>? options = null)
    : IReadOnlyDictionary<string, object?>, IHandedData
{
    public static KeyedValues None { get; } = new([]);

    public IEnumerable<string> Keys => rendered.Select(r => r.Key);

    public IEnumerable<object?> Values => rendered.Select(r => r.Value);

    public int Count => rendered.Count;

    public object? this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"The key '{key}' was not rendered.");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        for (var i = 0; i < rendered.Count; i++)
            if (rendered[i].Key == key)
            {
                value = rendered[i].Value;
                return true;
            }
        value = null;
        return false;
    }

    object? IHandedData.DataFor(string member) => options?.FirstOrDefault(o => o.Key == member).Value.Data;

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => rendered.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
