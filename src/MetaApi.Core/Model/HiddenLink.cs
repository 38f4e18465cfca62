namespace MetaApi.Model;

/// <summary>A link that is not to be shown.</summary>
/// <param name="Target">The route that it would lead to, by method and path; null for every one.</param>
/// <param name="Origin">Where it was said.</param>
internal sealed record HiddenLink(string? Target, Origin Origin);
