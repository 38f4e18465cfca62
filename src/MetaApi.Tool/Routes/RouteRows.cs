using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MetaApi.Model;
using MetaApi.Model.Policies;
using MetaApi.Tool.Exporting;

namespace MetaApi.Tool.Routes;

/// <summary>Lists the routes of an API, in order of declaration.</summary>
internal static class RouteRows
{
    /// <param name="api">The tree.</param>
    /// <param name="document">The document whose routes are listed; null for all routes.</param>
    public static ImmutableArray<RouteRow> Of(ApiModel api, string? document)
    {
        var ids = OperationIds(api, document);
        return [.. api.Routes.Where(route => document is null || ids.ContainsKey(route)).Select(route => Of(api, route, ids.GetValueOrDefault(route)))];
    }

    static RouteRow Of(ApiModel api, ApiRoute route, string? operationId) => new(route.Method, route.Pattern.ToString())
    {
        OperationId = operationId,
        Title = route.Meta.Title,
        Tags = route.Tags,
        IsDeprecated = route.Meta.Policies.OfType<DeprecatedPolicy>().Any(),
        Security = route.Meta.Policies.OfType<SecurityPolicy>().FirstOrDefault()?.Requirement?.ToString(),
        Statuses = [.. route.Meta.Responses.Concat(ImpliedResponses.Of(route, api.Options)).Select(r => r.Status).Distinct().Order()],
        Origin = route.Origin,
    };

    static Dictionary<ApiRoute, string> OperationIds(ApiModel api, string? document)
    {
        var ids = new Dictionary<ApiRoute, string>(ReferenceEqualityComparer.Instance);
        foreach (var name in document is null ? Names(api) : [document])
        {
            var json = JsonNode.Parse(DocumentText.Of(api, new() { Document = name }).Json)!;
            foreach (var operation in ExportedOperations.Of(api, name))
                ids.TryAdd(operation.Route, operation.In(json)["operationId"]!.GetValue<string>());
        }
        return ids;
    }

    static IEnumerable<string?> Names(ApiModel api) => api.Options.Documents.Select(d => (string?)d.Name).DefaultIfEmpty();
}
