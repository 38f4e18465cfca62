namespace MetaApi.Tool.Terminal;

/// <summary>Who reads a stream: a person at a terminal of some width, or a program.</summary>
/// <param name="IsSeen">Whether a person looks at it: then there are colours, and lines are wrapped.</param>
/// <param name="Width">The characters of a line, where a person looks.</param>
internal sealed record ConsoleLook(bool IsSeen, int Width)
{
    const int UsualWidth = 80;

    public static ConsoleLook Plain { get; } = new(IsSeen: false, int.MaxValue);

    /// <summary>
    /// A person looks at a terminal, unless <c>NO_COLOR</c> is set (no-color.org) or the terminal calls itself <c>dumb</c>, as those of editors and build servers do.
    /// </summary>
    public static ConsoleLook Of(bool isRedirected) => isRedirected || IsSet("NO_COLOR") || Environment.GetEnvironmentVariable("TERM") == "dumb"
        ? Plain
        : new(IsSeen: true, Width: Console.WindowWidth > 0 ? Console.WindowWidth : UsualWidth);

    static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
