using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MetaApi.Calls;

/// <summary>The inputs of a route by name. A name declared in two places needs its place to be found.</summary>
internal sealed class InputNames
{
    readonly FrozenDictionary<(string Name, InputPlace? Place), int> indexes;

    readonly FrozenSet<string> ambiguous;

    public InputNames(ImmutableArray<(string Name, InputPlace Place)> inputs)
    {
        All = inputs;
        var byName = inputs.Select((input, index) => (input.Name, input.Place, Index: index)).GroupBy(i => i.Name, StringComparer.Ordinal).ToList();
        ambiguous = byName.Where(g => g.Count() > 1).Select(g => g.Key).ToFrozenSet(StringComparer.Ordinal);
        var single = byName.Where(g => g.Count() == 1).Select(g => KeyValuePair.Create((g.Key, (InputPlace?)null), g.First().Index));
        var exact = byName.SelectMany(g => g).Select(i => KeyValuePair.Create((i.Name, (InputPlace?)i.Place), i.Index));
        indexes = single.Concat(exact).ToFrozenDictionary();
    }

    public ImmutableArray<(string Name, InputPlace Place)> All { get; }

    /// <exception cref="ArgumentException">No such input is declared, or it is in two places.</exception>
    public int IndexOf(string name, InputPlace? place) => indexes.TryGetValue((name, place), out var index)
        ? index
        : throw new ArgumentException(ambiguous.Contains(name) ? Ambiguous(name) : Unknown(name), nameof(name));

    string Unknown(string name) => All.IsEmpty
        ? $"No input '{name}' is declared here; none is."
        : $"No input '{name}' is declared here; declared are {string.Join(", ", All.Select(i => $"'{i.Name}'"))}.";

    string Ambiguous(string name) =>
        $"'{name}' is declared in {string.Join(" and ", All.Where(i => i.Name == name).Select(i => i.Place))}; say which one is meant.";
}
