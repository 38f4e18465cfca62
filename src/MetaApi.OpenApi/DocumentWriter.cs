using MetaApi.OpenApi.Links;
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
        var chosen = DocumentChoice.Of(model, options.Document);
        var routes = DocumentedRoute.Of(chosen, model).ToList();
        var names = new ComponentNames();
        var document = Write(chosen, routes, options, names);
        if (names.HaveClashed)
            document = Write(chosen, routes, options, names.Settled());
        options.Adjust?.Invoke(document);
        return document;
    }

    static OpenApiDocument Write(ApiModel model, List<DocumentedRoute> routes, DocumentOptions options, ComponentNames names)
    {
        var document = new OpenApiDocument
        {
            Info = new() { Title = model.Title, Version = model.Options.Version, Description = model.Options.Description },
            Servers = options.Servers.IsEmpty ? null : [.. options.Servers.Select(url => new OpenApiServer { Url = url })],
            Tags = Tags(routes),
            Paths = new(),
        };
        var schemas = new SchemaWriter(document, names);
        var operations = new OperationWriter(model, document, schemas);
        WritePaths(document, routes, operations);
        foreach (var (name, schema) in schemas.Components)
            document.AddComponent(name, schema);
        foreach (var (name, header) in operations.Headers)
            document.AddComponent(name, header);
        SecurityWriter.WriteSchemes(model, document);
        return document;
    }

    static void WritePaths(OpenApiDocument document, List<DocumentedRoute> routes, OperationWriter operations)
    {
        var items = new PathItems(document.Paths);
        var written = new List<LinkedOperation>();
        foreach (var route in routes)
        {
            var (path, item) = items.PlaceOf(route);
            foreach (var operation in route.Operations)
            {
                written.Add(new(operation, path, operations.Write(operation, path)));
                ItemOperations.Add(item, operation.Method, written[^1].Operation);
            }
        }
        new LinkWriter(written).Write();
    }

    static HashSet<OpenApiTag>? Tags(List<DocumentedRoute> routes)
    {
        var names = routes.SelectMany(r => r.Route.Tags).Distinct().ToList();
        return names.Count == 0 ? null : [.. names.Select(name => new OpenApiTag { Name = name })];
    }
}
