using System.Collections.Immutable;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Abstractions;

namespace MetaApi.Endpoints;

/// <summary>
/// How a description reaches its endpoint. Conventions run outermost group first, so that levels gather in the order of inheritance; when all of
/// them have, the endpoint's own delegate is wrapped.
/// </summary>
internal static class DescriptionConvention
{
    public static void AddTo(IEndpointConventionBuilder builder, DescriptionLevel level)
    {
        builder.Add(endpoint => Remember(endpoint, level));
        builder.Finally(Wrap);
    }

    /// <summary>The filter comes before all filters of the endpoint, so that it takes what they made of the handler's result.</summary>
    static void Remember(EndpointBuilder endpoint, DescriptionLevel level)
    {
        if (!endpoint.Metadata.OfType<DescriptionLevel>().Any())
            endpoint.FilterFactories.Insert(0, (_, next) => invocation => ResultFilter.InvokeAsync(invocation, next));
        endpoint.Metadata.Add(level);
    }

    static void Wrap(EndpointBuilder endpoint)
    {
        var levels = endpoint.Metadata.OfType<DescriptionLevel>().ToImmutableArray();
        foreach (var level in levels)
            endpoint.Metadata.Remove(level);
        if (levels.Any(l => !l.IsOfGroup) || (levels.Length > 0 && IsHandler(endpoint)))
            EndpointCompiler.Compile(endpoint, [.. levels.Select(l => l.Said)]);
    }

    /// <summary>A group may hold endpoints that are nobody's handler, such as those of another API or of a hub; it describes only handlers.</summary>
    static bool IsHandler(EndpointBuilder endpoint) =>
        endpoint.Metadata.OfType<MethodInfo>().Any() && !endpoint.Metadata.OfType<ActionDescriptor>().Any();
}
