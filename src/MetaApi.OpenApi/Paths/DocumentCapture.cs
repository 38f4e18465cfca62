namespace MetaApi.OpenApi.Paths;

/// <summary>One capture of a path.</summary>
/// <param name="Name">Its name in the route.</param>
/// <param name="ShownName">Its name in the document.</param>
/// <param name="Note">What OpenAPI has no word for; null when there is nothing.</param>
internal sealed record DocumentCapture(string Name, string ShownName, string? Note);
