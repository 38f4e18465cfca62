using System.Globalization;
using System.Text.Json.Nodes;

namespace MetaApi.Docs.Tests.Programs;

/// <summary>The statuses that a document states for each operation.</summary>
sealed class DocumentedStatuses
{
    readonly HashSet<(string Operation, int Status)> stated = [];

    readonly List<string[]> paths = [];

    public DocumentedStatuses(JsonNode document)
    {
        foreach (var (path, item) in document["paths"]!.AsObject())
        {
            paths.Add(path.Split('/'));
            foreach (var (method, operation) in item!.AsObject())
                foreach (var (status, _) in operation!["responses"]!.AsObject())
                    stated.Add(($"{method.ToUpperInvariant()} {path}", int.Parse(status, CultureInfo.InvariantCulture)));
        }
    }

    public IReadOnlySet<(string Operation, int Status)> All => stated;

    /// <summary>The operation that serves a request; a literal goes before a parameter.</summary>
    public string OperationOf(string method, string path)
    {
        var segments = path.Split('?')[0].Split('/');
        var served = paths.Where(p => Serves(p, segments)).MinBy(p => p.Count(IsParameter))
            ?? throw new ArgumentException($"No path of the document serves {path}.", nameof(path));
        return $"{method} {string.Join('/', served)}";
    }

    static bool Serves(string[] path, string[] segments) =>
        path.Length == segments.Length && path.Zip(segments).All(pair => IsParameter(pair.First) || pair.First == pair.Second);

    static bool IsParameter(string segment) => segment.StartsWith('{');
}
