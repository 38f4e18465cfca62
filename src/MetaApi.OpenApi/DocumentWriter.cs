using MetaApi.OpenApi.Operations;
using MetaApi.OpenApi.Paths;
using MetaApi.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi;

/// <summary>Writes the whole document, from the top to its components.</summary>
internal static class DocumentWriter
{
    public static OpenApiDocument Write(ApiModel model, DocumentOptions options)
    {
        var whole = model;
        model = DocumentChoice.Of(whole, options.Document);
        var routes = DocumentedRoute.Of(model, whole).ToList();
        var document = new OpenApiDocument
        {
            Info = new() { Title = model.Title, Version = model.Options.Version, Description = model.Options.Description },
            Servers = options.Servers.IsEmpty ? null : [.. options.Servers.Select(url => new OpenApiServer { Url = url })],
            Tags = Tags(routes),
            Paths = new(),
        };
        var schemas = new SchemaWriter(document);
        var operations = new OperationWriter(model.Options, document, schemas);
        WritePaths(document, routes, operations);
        foreach (var (name, schema) in schemas.Components)
            document.AddComponent(name, schema);
        foreach (var (name, header) in operations.Headers)
            document.AddComponent(name, header);
        SecurityWriter.WriteSchemes(model, document);
        options.Adjust?.Invoke(document);
        return document;
    }

    static void WritePaths(OpenApiDocument document, List<DocumentedRoute> routes, OperationWriter operations)
    {
        var items = new PathItems(document.Paths);
        foreach (var route in routes)
        {
            var (path, item) = items.PlaceOf(route);
            foreach (var operation in route.Operations)
                ItemOperations.Add(item, operation.Method, operations.Write(operation, path));
        }
    }

    static HashSet<OpenApiTag>? Tags(List<DocumentedRoute> routes)
    {
        var names = routes.SelectMany(r => r.Route.Tags).Distinct().ToList();
        return names.Count == 0 ? null : [.. names.Select(name => new OpenApiTag { Name = name })];
    }
}
