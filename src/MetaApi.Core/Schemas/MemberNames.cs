using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MetaApi.Schemas;

/// <summary>The names of an object's members, by position and by name.</summary>
internal sealed class MemberNames
{
    readonly FrozenDictionary<string, int> indexes;

    readonly FrozenSet<string> secret;

    public MemberNames(IEnumerable<string> names, IEnumerable<string> secret)
    {
        this.secret = secret.ToFrozenSet(StringComparer.Ordinal);
        All = [.. names];
        indexes = All.Select(KeyValuePair.Create).ToFrozenDictionary(StringComparer.Ordinal);
    }

    public ImmutableArray<string> All { get; }

    /// <summary>Whether the member must not be shown.</summary>
    public bool IsSecret(string name) => secret.Contains(name);

    public int IndexOf(string name) => indexes.TryGetValue(name, out var index) ? index : -1;
}
