namespace MetaApi.Tool.Loading;

/// <summary>Which API a command is about.</summary>
/// <param name="Input">An assembly, a project, or the folder of one.</param>
/// <param name="Api">The name of the API, or of the class or member that declares it; null for the only one.</param>
/// <param name="Build">How a project becomes an assembly.</param>
internal sealed record ApiRequest(string Input, string? Api, BuildRequest Build);
