using System.Buffers;

namespace MetaApi.Calls;

/// <summary>What one segment of a path below a folder may be: the name of a file or folder on every system, and nothing that means more there.</summary>
internal static class EntryName
{
    const int Longest = 255;

    /// <summary>Characters that separate, stand for others, or mean a drive or a stream somewhere.</summary>
    public static readonly SearchValues<char> Reserved = SearchValues.Create("/\\:*?\"<>|");

    static readonly SearchValues<string> Devices = SearchValues.Create(
        [
            "CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$",
            .. "123456789\u00B9\u00B2\u00B3".Select(digit => $"COM{digit}"), .. "123456789\u00B9\u00B2\u00B3".Select(digit => $"LPT{digit}"),
        ],
        StringComparison.OrdinalIgnoreCase);

    public static bool IsOne(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= Longest && text[0] is not '~' && text[^1] is not ('.' or ' ') && !char.IsWhiteSpace(text[0])
        && !text.ContainsAny(Reserved) && !HasControls(text) && !IsDevice(text);

    /// <summary>Whether Windows takes it for a device, whatever its extension.</summary>
    public static bool IsDevice(ReadOnlySpan<char> text)
    {
        var dot = text.IndexOf('.');
        var name = (dot < 0 ? text : text[..dot]).TrimEnd(' ');
        return Devices.Contains(name.ToString());
    }

    static bool HasControls(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
            if (char.IsControl(character))
                return true;
        return false;
    }
}
