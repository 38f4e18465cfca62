using System.Text.Json.Nodes;
using MetaApi.Model.Policies;
using MetaApi.OpenApi.Paths;
using MetaApi.OpenApi.Samples;
using Microsoft.OpenApi;

namespace MetaApi.Testing.Contracts.Planning;

/// <summary>One operation, as its route declares it and as its document tells it.</summary>
internal sealed class ContractOperation
{
    readonly Dictionary<IOpenApiSchema, SampleSchema> known = new(ReferenceEqualityComparer.Instance);

    readonly DocumentSchemas schemas;

    ContractOperation(ApiRoute route, ApiModel model)
    {
        Route = route;
        var document = (model with { Routes = [route], Options = model.Options with { Documents = [] } }).ToOpenApi();
        var (path, item) = document.Paths.Single();
        (Template, Document) = (path, item.Operations!.Single().Value);
        schemas = new(document);
        MostBodyBytes = route.OptionsIn(model.Options).Limits.BodyBytes;
    }

    /// <summary>The route, with the method of this operation.</summary>
    public ApiRoute Route { get; }

    /// <summary>Method and pattern: <c>GET /notes/:id</c>.</summary>
    public string Name => Route.Name;

    /// <summary>The path with parameters in braces.</summary>
    public string Template { get; }

    public OpenApiOperation Document { get; }

    /// <summary>How large a body may be that is no form.</summary>
    public long MostBodyBytes { get; }

    public IEnumerable<IOpenApiParameter> Parameters => Document.Parameters ?? [];

    /// <summary>What a caller must show; null when nobody has to.</summary>
    public SecurityRequirement? Requirement => Route.Meta.Policies.OfType<SecurityPolicy>().FirstOrDefault()?.Requirement;

    /// <summary>The media type of its body and the schema; null when it has no body.</summary>
    public (string MediaType, OpenApiMediaType Body)? RequestBody =>
        Document.RequestBody?.Content?.FirstOrDefault() is { Key: { } type, Value: { } body } ? (type, body) : null;

    /// <summary>The operations of an API that a document has words for, in order of declaration.</summary>
    public static IEnumerable<ContractOperation> Of(ApiModel model) =>
        Routes(model).Where(r => ItemOperations.IsKnown(r.Method)).Select(r => new ContractOperation(r, model));

    /// <summary>The names of those whose methods a document has no words for.</summary>
    public static IEnumerable<string> WithoutWords(ApiModel model) => Routes(model).Where(r => !ItemOperations.IsKnown(r.Method)).Select(r => r.Name);

    /// <summary>A schema of the document, to make values of and to judge them by.</summary>
    public SampleSchema SchemaOf(IOpenApiSchema schema) => known.TryGetValue(schema, out var found) ? found : known[schema] = schemas.Of(schema);

    public JsonNode JsonOf(IOpenApiSchema schema) => schemas.Json(schema);

    /// <summary>What it may answer with a status; null when it does not declare it.</summary>
    public IOpenApiResponse? ResponseOf(int status) =>
        Document.Responses!.GetValueOrDefault(status.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public bool Declares(int status) => ResponseOf(status) is not null;

    public IEnumerable<int> Statuses => Document.Responses!.Keys.Select(int.Parse);

    static IEnumerable<ApiRoute> Routes(ApiModel model) => DocumentedRoute.Of(model, model).SelectMany(r => r.Operations);
}
