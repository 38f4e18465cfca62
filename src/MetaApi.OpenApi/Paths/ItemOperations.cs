using System.Collections.Immutable;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Paths;

/// <summary>The operations of a path item, whatever their methods.</summary>
internal static class ItemOperations
{
    /// <summary>The methods that OpenAPI 3.1 has a word for.</summary>
    static readonly ImmutableArray<string> Known = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

    public static bool IsKnown(string method) => Known.Contains(method);

    public static bool Has(OpenApiPathItem item, string method) =>
        item.Operations?.ContainsKey(new(method)) is true || Additional(item)?.Contains(method) is true;

    public static void Add(OpenApiPathItem item, string method, OpenApiOperation operation)
    {
        if (IsKnown(method))
        {
            item.AddOperation(new(method), operation);
            return;
        }
        var additional = Additional(item) ?? new();
        item.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        item.Extensions[AdditionalOperations.Name] = additional;
        additional.Add(method, operation);
    }

    static AdditionalOperations? Additional(OpenApiPathItem item) =>
        item.Extensions?.TryGetValue(AdditionalOperations.Name, out var found) is true ? (AdditionalOperations)found : null;
}
