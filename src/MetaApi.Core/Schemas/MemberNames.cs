using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MetaApi.Schemas;

/// <summary>The names of an object's members, by position and by name.</summary>
internal sealed class MemberNames
{
    readonly FrozenDictionary<string, int> indexes;

    public MemberNames(IEnumerable<string> names)
    {
        All = [.. names];
        indexes = All.Select(KeyValuePair.Create).ToFrozenDictionary(StringComparer.Ordinal);
    }

    public ImmutableArray<string> All { get; }

    public int IndexOf(string name) => indexes.TryGetValue(name, out var index) ? index : -1;
}
