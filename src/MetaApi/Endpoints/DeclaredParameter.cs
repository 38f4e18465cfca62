namespace MetaApi.Endpoints;

/// <summary>A parameter of a handler that wants a declared input.</summary>
internal sealed record DeclaredParameter(string Name, Type Type);
