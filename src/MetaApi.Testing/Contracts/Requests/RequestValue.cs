using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace MetaApi.Testing.Contracts.Requests;

/// <summary>A parameter with the value it is given.</summary>
internal sealed record RequestValue(IOpenApiParameter Parameter, JsonNode? Value)
{
    public string Key => $"{Parameter.In}:{Parameter.Name}";
}
