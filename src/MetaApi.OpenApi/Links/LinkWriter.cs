using System.Globalization;
using MetaApi.OpenApi.Schemas;
using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Links;

/// <summary>
/// Writes what the answers of operations lead to. Links to children follow from the tree: those of what a POST has made, and of what a GET has found. Two
/// rules keep them few: only one more segment of the path, and no more than sixteen for one answer.
/// </summary>
internal sealed class LinkWriter(IReadOnlyList<LinkedOperation> operations)
{
    const int Most = 16;

    readonly ILookup<string, LinkedOperation> byParent = operations
        .Where(o => !o.Path.Own.Segments.IsEmpty)
        .ToLookup(o => PathPattern.Of(o.Path.Own.Segments[..^1]).Shape, StringComparer.Ordinal);

    readonly ILookup<string, LinkedOperation> byName = operations.ToLookup(o => o.Name, StringComparer.Ordinal);

    public void Write()
    {
        foreach (var operation in operations)
        {
            foreach (var link in operation.Route.Meta.Links)
                if (byName[link.Target].FirstOrDefault() is { } target)
                    Add(operation, link.Status, (link.Name, Declared(link, target)));
            if (operation.Route.Method is "GET" or "POST")
                WriteDerived(operation);
        }
    }

    void WriteDerived(LinkedOperation parent)
    {
        var hidden = parent.Route.Meta.HiddenLinks;
        if (hidden.Any(h => h.Target is null) || !byParent.Contains(parent.Path.Own.Shape))
            return;
        foreach (var response in parent.Route.Meta.Responses.Where(r => r.Status is 200 or 201))
        {
            var links = from child in byParent[parent.Path.Own.Shape]
                        where !hidden.Any(h => h.Target == child.Name)
                        let values = ChildLink.Of(parent, response, child)
                        where values is not null
                        select (ComponentName.Of(child.Operation.OperationId!), new OpenApiLink { OperationId = child.Operation.OperationId, Parameters = values });
            foreach (var link in links.Take(Most))
                Add(parent, response.Status, link);
        }
    }

    static void Add(LinkedOperation operation, int status, (string Name, OpenApiLink Link) named)
    {
        var response = (OpenApiResponse)operation.Operation.Responses![status.ToString(CultureInfo.InvariantCulture)];
        response.Links ??= new Dictionary<string, IOpenApiLink>();
        response.Links.TryAdd(named.Name, named.Link);
    }

    static OpenApiLink Declared(RouteLink link, LinkedOperation target) => new()
    {
        OperationId = target.Operation.OperationId,
        Description = link.Description,
        Parameters = link.Parameters.ToDictionary(
            p => target.Path.Captures.FirstOrDefault(c => c.Name == p.Key)?.ShownName ?? p.Key,
            p => p.Value.StartsWith('$')
                ? new RuntimeExpressionAnyWrapper { Expression = RuntimeExpression.Build(p.Value) }
                : new RuntimeExpressionAnyWrapper { Any = p.Value }),
    };
}
