using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace MetaApi.Tests.Threats;

/// <summary>Counts the endpoints that routing weighs for requests, after the path has led it to them.</summary>
sealed class WeighedEndpoints : MatcherPolicy, IEndpointSelectorPolicy
{
    public int Count { get; private set; }

    public override int Order => int.MinValue;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => true;

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        Count += candidates.Count;
        return Task.CompletedTask;
    }
}
