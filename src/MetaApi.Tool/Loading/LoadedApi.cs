using System.Reflection;

namespace MetaApi.Tool.Loading;

/// <summary>An API and the assembly that declares it.</summary>
internal sealed record LoadedApi(Api Api, Assembly Assembly);
