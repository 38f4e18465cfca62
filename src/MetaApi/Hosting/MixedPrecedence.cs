using Microsoft.AspNetCore.Routing;

namespace MetaApi.Hosting;

/// <summary>Says nothing. ASP.NET puts parameters that have a policy between literals and others, which is where mixed segments belong.</summary>
internal sealed class MixedPrecedence : IParameterPolicy
{
    public static readonly MixedPrecedence Instance = new();
}
