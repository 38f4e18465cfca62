namespace MetaApi;

/// <summary>A declared path is not a pattern. The message tells the mistake and its remedy, and underlines it in the path.</summary>
public sealed class PathPatternException : FormatException
{
    PathPatternException(string sentence, string path, int start, int end)
        : base($"{Visible(sentence)}\n  {Visible(path)}\n  {new string(' ', start)}{new string('^', end - start)}")
    {
    }

    internal static PathPatternException EmptySegment(string path, int at) =>
        new("A segment of the path is empty; remove the extra slash.", path, at, at + 1);

    internal static PathPatternException DotSegment(string path, int start, int end) =>
        new($"Clients and servers fold the segment '{path[start..end]}' away (RFC 3986, section 5.2.4), so that no request has it; leave it out.",
            path, start, end);

    internal static PathPatternException NameStartsWrong(string path, int start, int end) =>
        new($"The name of the capture '{path[start..end]}' does not begin with an ASCII letter or an underscore; rename it{OrText(path, start, end)}.",
            path, start + 1, end);

    internal static PathPatternException NameHasOther(string path, int start, int nameEnd, int end) =>
        new($"The name of the capture '{path[start..end]}' has other characters than ASCII letters, digits and underscores; "
            + $"rename it, for example to '{path[start..nameEnd]}{Underscored(path[nameEnd..end])}'.",
            path, nameEnd, end);

    internal static PathPatternException NothingBetween(string path, int start, int end, string earlier) =>
        new($"Nothing between '{earlier}' and '{path[start..end]}' tells where the first ends; put text between them{OrText(path, start, end)}.",
            path, start, end);

    internal static PathPatternException TextAfterWildcard(string path, int start, int nameEnd, int end) =>
        new(path[nameEnd] == '*'
            ? "A wildcard is one '*', and takes any number of segments; leave the others out."
            : $"Text cannot follow a wildcard in its segment, as '{path[nameEnd..end]}' follows '{path[start..nameEnd]}'; "
                + $"capture one segment with ':', as in ':{NameOr(path[(start + 1)..nameEnd])}{path[nameEnd..end]}', or put a slash between them.",
            path, nameEnd, end);

    internal static PathPatternException WildcardInside(string path, int at, int end)
    {
        var start = path.LastIndexOf('/', at) + 1;
        var name = string.Concat(path[(at + 1)..end].TakeWhile(character => char.IsAsciiLetterOrDigit(character) || character == '_'));
        return new($"A wildcard takes whole segments and cannot follow '{path[start..at]}' in one; "
            + $"capture a part of the segment with ':', as in '{path[start..at]}:{NameOr(name)}', or put a slash between them.",
            path, at, at + 1 + name.Length);
    }

    internal static PathPatternException ForbiddenCharacter(string path, int at) =>
        new(path[at] switch
        {
            '?' => "A path cannot contain '?', which begins the query; leave it out and declare query parameters on the route.",
            '#' => "A path cannot contain '#', which begins a fragment and is never sent to a server; leave it out.",
            '{' or '}' => $"A path cannot contain '{path[at]}', which stands for a capture in documents; write a capture as ':name'.",
            var half when char.IsSurrogate(half) =>
                $"A path cannot contain half a character, as U+{(int)half:X4} is, because no request may; write the whole one.",
            var control => $"A path cannot contain the control character U+{(int)control:X4}, because no request may; leave it out.",
        }, path, at, at + 1);

    internal static PathPatternException RepeatedName(string path, int start, string capture, string earlier) =>
        new($"The capture '{capture}' repeats the name of '{earlier}' earlier in the path (case does not count); rename one of them.",
            path, start, start + capture.Length);

    static string OrText(string path, int start, int end) =>
        path[start] == ':' ? $", or write ':{path[start..end]}' for a text that begins with a colon" : "";

    static string NameOr(string name) => name.Length == 0 ? "name" : name;

    static string Underscored(string text) =>
        string.Concat(text.Select(character => char.IsAsciiLetterOrDigit(character) ? character : '_'));

    // A line break or tab would move the path away from its underline.
    static string Visible(string text) =>
        string.Concat(text.Select(character => char.IsControl(character) ? '\uFFFD' : character));
}
