using System.Collections.Immutable;
using MetaApi.Tool.Comparing.Operations;
using Microsoft.OpenApi;

namespace MetaApi.Tool.Mocking;

/// <summary>The paths of a document. Of those that look alike to a router the first has the requests, with the methods of the others.</summary>
internal static class MockPaths
{
    public static ImmutableArray<MockPath> Of(OpenApiDocument document)
    {
        MockSchemas requests = new(document, "readOnly"), responses = new(document, "writeOnly");
        return
        [
            .. document.Paths
                .Select(p => MockPath.Of(p.Key, p.Value, requests, responses))
                .GroupBy(p => PathTemplate.Look(p.Template))
                .Select(alike => alike.Aggregate((first, next) => new(first.Template, first.Operations.AddRange(next.Operations.Where(o => !first.Operations.ContainsKey(o.Key)))))),
        ];
    }

    /// <summary>The path below which the first server of a document serves; empty for the root.</summary>
    public static string Base(OpenApiDocument document)
    {
        if (document.Servers is not [{ Url: { } url } server, ..])
            return "";
        foreach (var (name, variable) in server.Variables ?? new Dictionary<string, OpenApiServerVariable>())
            url = url.Replace($"{{{name}}}", variable.Default, StringComparison.Ordinal);
        return Uri.TryCreate(new Uri("http://localhost"), url, out var address) ? address.AbsolutePath.TrimEnd('/') : "";
    }
}
