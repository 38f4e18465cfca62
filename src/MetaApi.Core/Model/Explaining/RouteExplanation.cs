using System.Collections.Immutable;
using System.Text;

namespace MetaApi;

/// <summary>Where each part of a route comes from.</summary>
/// <param name="Route">The route, <c>GET /users/:id</c>.</param>
/// <param name="Origin">Where it was declared.</param>
/// <param name="Parts">
/// Its parts: texts, inputs, answers, scopes, hooks in the order in which they begin, rescues from the nearest outward, settings.
/// </param>
public sealed record RouteExplanation(string Route, Origin Origin, ImmutableArray<ExplainedPart> Parts)
{
    /// <summary>The explanation as a table: kind, name and detail, node, <c>file:line</c>.</summary>
    public override string ToString()
    {
        var rows = Parts.Select(Row).ToList();
        var widths = Enumerable.Range(0, 3).Select(column => rows.Select(r => r[column].Length).DefaultIfEmpty().Max()).ToList();
        var text = new StringBuilder($"{Route} ({Origin})\n");
        foreach (var row in rows)
            text.Append($"  {row[0].PadRight(widths[0])}  {row[1].PadRight(widths[1])}  {row[2].PadRight(widths[2])}  {row[3]}".TrimEnd()).Append('\n');
        return text.ToString();
    }

    static string[] Row(ExplainedPart part) =>
    [
        part.Kind.ToString().ToLowerInvariant(),
        part.Detail.Length == 0 ? part.Name : $"{part.Name}: {part.Detail}",
        part.Node,
        string.IsNullOrEmpty(part.Origin.File) ? "" : part.Origin.ToString(),
    ];
}
