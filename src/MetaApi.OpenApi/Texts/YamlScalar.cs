using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MetaApi.OpenApi.Texts;

/// <summary>Texts in YAML: bare where no reader could take them for anything else, several lines as a block, and all others in double quotes.</summary>
internal static partial class YamlScalar
{
    /// <summary>A text on one line, as the names of members must be.</summary>
    public static string Inline(string value) => Bare().IsMatch(value) && !Reserved().IsMatch(value) ? value : Quoted(value);

    public static string Block(string value, int indent)
    {
        if (!Lines().IsMatch(value))
            return Inline(value);
        var margin = new string(' ', indent);
        var block = new StringBuilder(value.EndsWith('\n') ? "|" : "|-");
        foreach (var line in value.TrimEnd('\n').Split('\n'))
            block.Append('\n').Append(line.Length == 0 ? "" : margin).Append(line);
        return block.ToString();
    }

    /// <summary>A number as it is written; YAML 1.1 asks for a point and a sign where there is an exponent.</summary>
    public static string Number(string value)
    {
        if (value.IndexOfAny(['e', 'E']) is var end && end < 0)
            return value;
        var (digits, exponent) = (value[..end], value[(end + 1)..]);
        return $"{(digits.Contains('.', StringComparison.Ordinal) ? digits : digits + ".0")}e{(exponent[0] is '+' or '-' ? "" : "+")}{exponent}";
    }

    static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in value)
            quoted.Append(character switch
            {
                '"' or '\\' => $"\\{character}",
                '\n' => "\\n",
                _ when IsPrintable(character) => character.ToString(),
                _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
            });
        return quoted.Append('"').ToString();
    }

    /// <summary>Halves of a pair stand as they are: an escape of one would be no character.</summary>
    static bool IsPrintable(char character) => char.IsSurrogate(character)
        || (character is not ('\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff') && !char.IsControl(character));

    [GeneratedRegex(@"^[A-Za-z/$](?:[A-Za-z0-9_./$;,(){}'*+=-]|\ (?=[A-Za-z0-9_./$;,(){}'*+=-]))*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    /// <summary>What YAML 1.1 or 1.2 reads as a truth value or as nothing.</summary>
    [GeneratedRegex(@"^(?:true|false|yes|no|on|off|y|n|null)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reserved();

    /// <summary>Two lines or more of printable characters, the first not empty or indented, and at most one line feed at the end.</summary>
    [GeneratedRegex(@"^(?![ \t\n])(?:[ -~\u00a0-\u2027\u2030-\ufefe\uff00-\ufffd]*\n)+(?:[ -~\u00a0-\u2027\u2030-\ufefe\uff00-\ufffd]+)?(?<!\n\n)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Lines();
}
