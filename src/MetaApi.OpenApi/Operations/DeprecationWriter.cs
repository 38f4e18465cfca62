using System.Globalization;
using MetaApi.Model.Policies;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Operations;

/// <summary>Writes that an operation is going away. OpenAPI has no word for the day on which it stops answering, so that it is an extension.</summary>
internal static class DeprecationWriter
{
    const string Sunset = "x-sunset";

    public static OpenApiOperation Write(RouteMeta meta, OpenApiOperation operation)
    {
        if (meta.Policies.OfType<DeprecatedPolicy>().FirstOrDefault() is not { } policy)
            return operation;
        operation.Deprecated = true;
        if (policy.Sunset is { } end)
            operation.AddExtension(Sunset, new JsonNodeExtension(end.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        return operation;
    }
}
