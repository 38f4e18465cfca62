using System.Diagnostics.CodeAnalysis;
using MetaApi.Calls;

namespace MetaApi;

/// <summary>
/// Makes paths below a folder of texts that a client has a part in. <see cref="Path.Combine(string, string)"/> does not: it goes wherever the text says.
/// </summary>
public static class SafePath
{
    /// <summary>
    /// The path of a value below a root. Its verdict is the same on every system, and it looks at links that are there now: whoever can
    /// make links below the root can make them afterwards too.
    /// </summary>
    /// <param name="root">The folder that is not to be left. It is the program's own and is not judged.</param>
    /// <param name="value">Names joined by <c>/</c>.</param>
    /// <returns>A full path; whether there is a file is not asked.</returns>
    /// <exception cref="ResourceNotFoundException">
    /// The value is no such path (404): it is empty or absolute, has an empty segment, a dot segment, a backslash, a control character, a character that
    /// Windows reserves, a device, a dot or a space at an end, a <c>~</c> in front, or goes through a link.
    /// </exception>
    public static string Under(string root, string value) => TryUnder(root, value, out var path) ? path : throw new ResourceNotFoundException();

    /// <summary>The path of a value below a root, as by <see cref="Under"/>.</summary>
    /// <param name="root">The folder that is not to be left.</param>
    /// <param name="value">Names joined by <c>/</c>.</param>
    /// <param name="path">The full path; null where there is none.</param>
    /// <returns>Whether the value is a path below the root.</returns>
    public static bool TryUnder(string root, string value, [NotNullWhen(true)] out string? path)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        ArgumentNullException.ThrowIfNull(value);
        path = null;
        var way = Path.GetFullPath(root);
        foreach (var range in value.AsSpan().Split('/'))
        {
            var segment = value.AsSpan(range);
            if (!EntryName.IsOne(segment) || IsLink(way = Path.Join(way, segment)))
                return false;
        }
        path = way;
        return true;
    }

    static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;
}
