using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace MetaApi.Tool.Mocking;

/// <summary>What a request is answered.</summary>
/// <param name="Status">The status.</param>
/// <param name="Response">What the document says of it.</param>
/// <param name="MediaType">The media type of the body; null for no body.</param>
/// <param name="Value">The body as JSON; null is JSON's where there is a media type.</param>
internal sealed record MockAnswer(int Status, IOpenApiResponse Response, string? MediaType, JsonNode? Value);
