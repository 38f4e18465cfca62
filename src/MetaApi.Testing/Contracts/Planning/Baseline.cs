using System.Text.Json.Nodes;
using MetaApi.OpenApi.Samples;
using MetaApi.Testing.Contracts.Requests;
using Microsoft.OpenApi;

namespace MetaApi.Testing.Contracts.Planning;

/// <summary>A typical request of an operation, on which each case changes one thing.</summary>
internal sealed class Baseline(ContractOperation operation, ContractSettings settings)
{
    readonly FormSamples forms = new(operation);

    /// <summary>Why there is none, as a sentence; null while there is one.</summary>
    public string? Lack { get; private set; }

    public bool IsForm => operation.Route.Meta.HasForm;

    public FormSamples Forms => forms;

    /// <summary>Whether a path parameter has a value that exists, or there is none.</summary>
    public bool Exists => operation.Parameters.Where(p => p.In is ParameterLocation.Path).All(p => Fixture(p) is not null);

    /// <summary>The schema of a JSON body, or of the fields of a form; null when there is no body.</summary>
    public SampleSchema? BodySchema { get; private set; }

    public ContractRequest Make()
    {
        var request = new ContractRequest(operation.Route.Method, operation.Template);
        foreach (var parameter in operation.Parameters.Where(p => p.Required))
            request = Fixture(parameter) is { } known ? request.With(parameter, known)
                : operation.SchemaOf(parameter.Schema!).TryMake(out var value) && ValueText.CanStand(parameter, value) ? request.With(parameter, value)
                : Lacking(request, $"No value was found for the parameter '{parameter.Name}'; give its schema an example.");
        if (operation.RequestBody is not { } body)
            return request;
        var json = body.Body.Schema is null ? new JsonObject() : operation.JsonOf(body.Body.Schema);
        BodySchema = SampleSchema.Of(IsForm ? forms.FieldSchema(json) : json);
        return BodySchema.TryMake(out var typical) ? request with { Body = BodyOf(body.MediaType, typical) }
            : Lacking(request, "No value was found for the body; give its schema an example.");
    }

    public RequestBody BodyOf(string mediaType, JsonNode? value) => IsForm ? forms.Body(mediaType, value) : RequestBody.Json(value?.ToJsonString() ?? "null") with { MediaType = mediaType };

    JsonNode? Fixture(IOpenApiParameter parameter) => parameter.In is not ParameterLocation.Path ? null : settings.PathValues
        .Where(v => v.Name == parameter.Name && operation.Route.Pattern.ToString().StartsWith(v.Below, StringComparison.Ordinal))
        .OrderByDescending(v => v.Below.Length)
        .Select(v => v.Value)
        .FirstOrDefault();

    ContractRequest Lacking(ContractRequest request, string reason)
    {
        Lack = reason;
        return request;
    }
}
