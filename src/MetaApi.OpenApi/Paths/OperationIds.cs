using System.Text;

namespace MetaApi.OpenApi.Paths;

/// <summary>
/// Names operations after method and path: <c>GET /users/:id/big-files</c> is <c>getUsersByIdBigFiles</c>, <c>GET /f/:name.json</c>
/// is <c>getFByNameJson</c>, the root is <c>getRoot</c>. A name that is taken gets a number, in order of declaration.
/// </summary>
internal sealed class OperationIds
{
    readonly HashSet<string> taken;

    /// <param name="declared">The names that are declared, which no other operation is given.</param>
    public OperationIds(IEnumerable<string> declared) => taken = new(declared, StringComparer.Ordinal);

    public string For(ApiRoute route, PathPattern path)
    {
        if (route.Meta.OperationId is { } declared)
            return declared;
        var plain = Plain(route.Method, path);
        var name = plain;
        for (var number = 2; !taken.Add(name); number++)
            name = plain + number;
        return name;
    }

    static string Plain(string method, PathPattern path)
    {
        var words = string.Concat(path.Segments.SelectMany(segment => segment.Parts).Select(Words));
        return method.ToLowerInvariant() + (words.Length == 0 ? "Root" : words);
    }

    static string Words(PathSegment part) => part switch
    {
        LiteralSegment literal => Pascal(literal.Text),
        ParameterSegment parameter => "By" + Pascal(parameter.Name!),
        WildcardSegment wildcard => "By" + Pascal(wildcard.Name!),
        _ => "",
    };

    static string Pascal(string text)
    {
        var words = new StringBuilder(text.Length);
        var starts = true;
        foreach (var character in text)
        {
            var isPart = char.IsLetterOrDigit(character);
            if (isPart)
                words.Append(starts ? char.ToUpperInvariant(character) : character);
            starts = !isPart;
        }
        return words.ToString();
    }
}
