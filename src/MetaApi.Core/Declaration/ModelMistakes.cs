using MetaApi.Model;

namespace MetaApi.Declaration;

/// <summary>What can be wrong with the paths, methods and words of a declaration, in words.</summary>
internal static class ModelMistakes
{
    /// <summary>The exception tells problem and remedy in one sentence, and draws the path below it.</summary>
    public static Mistake BadPath(PathPattern prefix, string path, PathPatternException mistake, Origin origin)
    {
        var lines = mistake.Message.Split('\n');
        var remedy = lines[0].LastIndexOf("; ", StringComparison.Ordinal);
        var problem = char.ToLowerInvariant(lines[0][0]) + lines[0][1..remedy];
        return new($"The path '{path}' in {prefix}", $"is no pattern: {problem}", lines[0][(remedy + 2)..].TrimEnd('.'), origin)
        {
            Drawing = string.Concat(lines.Skip(1).Select(line => $"{Environment.NewLine}    {line}")),
        };
    }

    public static Mistake BadMethod(string method, PathPattern pattern, Origin origin) => new(
        $"The route {pattern}",
        method == ApiRoute.AnyMethod ? "names the method '*', which stands for every method" : $"names the method '{method}', which no request can have",
        method == ApiRoute.AnyMethod
            ? "leave the method out"
            : "write it without spaces, of ASCII letters, digits and !#$%&'*+-.^_`|~", origin);

    public static Mistake UnknownCapture(string place, Input input, PathPattern pattern) => new(
        place, $"declares the path parameter '{input.Name}', which its path does not capture",
        pattern.Captures.IsEmpty
            ? $"write ':{input.Name}' into the path, or declare it with Query(…)"
            : $"use one of {string.Join(", ", pattern.Captures.Select(c => $"'{c}'"))}, or write ':{input.Name}' into the path",
        input.Origin);

    public static Mistake RemovesNothing(string node, Removal removal) => new(
        node, $"takes away {removal.What}, which nothing above it declares", "leave it out of Without(…), or correct its name", removal.Origin);

    public static Mistake StepBesideAction(string route, ChainedWord word, Origin origin) => new(
        route, $"has {word}(…) beside Action(…), where it would never run", "say it as a hook, or use DoAny(…) in the place of Action(…)", origin);
}
