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

    internal static PathPatternException NameStartsWrong(string path, int start, int end) =>
        new($"The name of the capture '{path[start..end]}' does not begin with an ASCII letter or an underscore; rename it.",
            path, start + 1, end);

    internal static PathPatternException TextAfterCapture(string path, int start, int nameEnd, int end)
    {
        var suggestion = path[start..nameEnd] + Underscored(path[nameEnd..end]);
        return new($"Text cannot follow a capture in its segment, as '{path[nameEnd..end]}' follows '{path[start..nameEnd]}'; "
            + $"capture the whole segment with a name of ASCII letters, digits and underscores, such as '{suggestion}'.",
            path, nameEnd, end);
    }

    internal static PathPatternException ForbiddenCharacter(string path, int at) =>
        new(path[at] switch
        {
            '?' => "A path cannot contain '?', which begins the query; leave it out and declare query parameters on the route.",
            '#' => "A path cannot contain '#', which begins a fragment and is never sent to a server; leave it out.",
            '{' or '}' => $"A path cannot contain '{path[at]}', which stands for a capture in documents; write a capture as ':name'.",
            var control => $"A path cannot contain the control character U+{(int)control:X4}, because no request may; leave it out.",
        }, path, at, at + 1);

    internal static PathPatternException RepeatedName(string path, int start, string capture, string earlier) =>
        new($"The capture '{capture}' repeats the name of '{earlier}' earlier in the path (case does not count); rename one of them.",
            path, start, start + capture.Length);

    static string Underscored(string text) =>
        string.Concat(text.Select(character => char.IsAsciiLetterOrDigit(character) ? character : '_'));

    // A line break or tab would move the path away from its underline.
    static string Visible(string text) =>
        string.Concat(text.Select(character => char.IsControl(character) ? '\uFFFD' : character));
}
