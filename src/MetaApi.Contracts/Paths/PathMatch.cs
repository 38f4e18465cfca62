using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MetaApi;

/// <summary>What the named captures of a <see cref="PathPattern"/> took from a path.</summary>
public sealed class PathMatch
{
    readonly ImmutableArray<string> names;

    internal PathMatch(ImmutableArray<string> names, string[] values)
    {
        this.names = names;
        Values = ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    /// <summary>
    /// The decoded values, in the order of <see cref="PathPattern.Captures"/>. A wildcard that took nothing is an empty text.
    /// A slash in a wildcard's value may also come from a segment that contained one, as <c>%2F</c>.
    /// </summary>
    public ImmutableArray<string> Values { get; }

    /// <summary>The value of the capture of this name; null when the pattern has no such capture.</summary>
    public string? this[string name] => names.IndexOf(name) is >= 0 and var index ? Values[index] : null;
}
