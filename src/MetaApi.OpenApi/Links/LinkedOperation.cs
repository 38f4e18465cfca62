using MetaApi.OpenApi.Paths;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Links;

/// <summary>An operation that answers may lead to, or whose answers may lead on.</summary>
/// <param name="Name">Method and path as they are declared, where one route may stand for every method.</param>
/// <param name="Route">The route as this operation has it.</param>
/// <param name="Path">Its path as the document shows it.</param>
/// <param name="Operation">The operation in the document.</param>
internal sealed record LinkedOperation(string Name, ApiRoute Route, DocumentPath Path, OpenApiOperation Operation);
