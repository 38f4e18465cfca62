using System.Collections.Immutable;

namespace MetaApi.Calls;

/// <summary>The inputs of a route by name; they are few, so they are looked through. A name declared in two places needs its place to be found.</summary>
internal sealed class InputNames(ImmutableArray<(string Name, InputPlace Place)> inputs)
{
    readonly ImmutableArray<bool> isAmbiguous = [.. inputs.Select(i => inputs.Count(other => other.Name == i.Name) > 1)];

    public ImmutableArray<(string Name, InputPlace Place)> All => inputs;

    /// <exception cref="ArgumentException">No such input is declared, or it is in two places.</exception>
    public int IndexOf(string name, InputPlace? place)
    {
        for (var i = 0; i < inputs.Length; i++)
            if (inputs[i].Name == name && (place is null ? !isAmbiguous[i] : inputs[i].Place == place))
                return i;
        throw new ArgumentException(place is null && inputs.Any(i => i.Name == name) ? Ambiguous(name) : Unknown(name), nameof(name));
    }

    string Unknown(string name) => inputs.IsEmpty
        ? $"No input '{name}' is declared here; none is."
        : $"No input '{name}' is declared here; declared are {string.Join(", ", inputs.Select(i => $"'{i.Name}'"))}.";

    string Ambiguous(string name) =>
        $"'{name}' is declared in {string.Join(" and ", inputs.Where(i => i.Name == name).Select(i => i.Place))}; say which one is meant.";
}
