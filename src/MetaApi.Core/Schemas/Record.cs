using System.Collections;
using System.Diagnostics.CodeAnalysis;
using MetaApi.Schemas;

namespace MetaApi;

/// <summary>An object that was read without a CLR type of its own: its declared members, by name. Missing, null and present are three things.</summary>
public sealed class Record : IReadOnlyDictionary<string, object?>
{
    readonly MemberNames names;

    readonly object?[] values;

    readonly bool[] sent;

    internal Record(MemberNames names, object?[] values, bool[] sent) => (this.names, this.values, this.sent) = (names, values, sent);

    /// <summary>Stands in <c>values</c> for a member that was not sent.</summary>
    internal static object Missing { get; } = new();

    /// <summary>The names of the members that are present, in order of declaration.</summary>
    public IEnumerable<string> Keys => names.All.Where(ContainsKey);

    /// <summary>The values of the members that are present.</summary>
    public IEnumerable<object?> Values => values.Where(v => v != Missing);

    /// <summary>How many members are present.</summary>
    public int Count => values.Count(v => v != Missing);

    /// <summary>The value of a member that is present.</summary>
    /// <param name="name">The member's name on the wire.</param>
    /// <exception cref="KeyNotFoundException">The member is missing or not declared.</exception>
    public object? this[string name] => TryGetValue(name, out var value)
        ? value
        : throw new KeyNotFoundException($"The record has no member '{name}'.");

    /// <summary>Whether a member was sent; null counts, a default does not.</summary>
    /// <param name="name">The member's name on the wire.</param>
    public bool Has(string name) => names.IndexOf(name) is >= 0 and var index && sent[index];

    /// <summary>The value of a member as a CLR type.</summary>
    /// <typeparam name="T">The type wanted; numbers convert when no digit is lost.</typeparam>
    /// <param name="name">The member's name on the wire.</param>
    /// <returns>The value, or the default of <typeparamref name="T"/> when the member is missing or null.</returns>
    /// <exception cref="InvalidCastException">The value is of another type.</exception>
    public T Get<T>(string name) => TryGetValue(name, out var value) ? ClrValue.To<T>(name, value)! : default!;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var index = names.IndexOf(key);
        value = index < 0 ? Missing : values[index];
        return value != Missing;
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() =>
        Keys.Select(name => KeyValuePair.Create(name, this[name])).GetEnumerator();

    /// <summary>The members that are present, by name; those that are secret with <c>***</c> in the place of their value.</summary>
    public override string ToString() =>
        $"{{ {string.Join(", ", this.Select(m => $"{m.Key} = {(names.IsSecret(m.Key) ? "***" : m.Value ?? "null")}"))} }}";

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
