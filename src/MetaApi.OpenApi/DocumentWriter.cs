using MetaApi.OpenApi.Info;
using MetaApi.OpenApi.Links;
using MetaApi.OpenApi.Operations;
using MetaApi.OpenApi.Paths;
using MetaApi.OpenApi.Schemas;
using MetaApi.OpenApi.Webhooks;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi;

/// <summary>Writes the whole document, from the top to its components.</summary>
internal static class DocumentWriter
{
    public static OpenApiDocument Write(ApiModel whole, DocumentOptions options)
    {
        var chosen = DocumentChoice.Of(whole, options.Document);
        var routes = DocumentedRoute.Of(chosen, whole).ToList();
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
            Info = InfoWriter.Write(model),
            Servers = ServerWriter.Write(model, options.Servers),
            Tags = TagWriter.Write(model.Options.Tags, routes.SelectMany(r => r.Route.Tags).Concat(model.Webhooks.SelectMany(w => w.Tags))),
            ExternalDocs = InfoWriter.Write(model.Options.ExternalDocs),
            Paths = new(),
        };
        var schemas = new SchemaWriter(document, names);
        var operations = new OperationWriter(model, document, schemas);
        WritePaths(document, routes, operations);
        WriteWebhooks(document, model, new(model.Options, document, schemas, operations.Headers));
        foreach (var (name, schema) in schemas.Components)
            document.AddComponent(name, schema);
        foreach (var (name, header) in operations.Headers.Headers)
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
                written.Add(new(route.Route.Name, operation, path, operations.Write(operation, path)));
                ItemOperations.Add(item, operation.Method, written[^1].Operation);
            }
        }
        new LinkWriter(written).Write();
    }

    static void WriteWebhooks(OpenApiDocument document, ApiModel model, WebhookWriter webhooks)
    {
        if (!model.Webhooks.IsEmpty)
            document.Webhooks = model.Webhooks.ToDictionary(w => w.Name, w => (IOpenApiPathItem)webhooks.Write(w));
    }
}
