using System.Collections.Immutable;
using MetaApi.Execution;
using MetaApi.Health;
using MetaApi.Hosting;
using MetaApi.Limits;
using MetaApi.Model;
using MetaApi.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Endpoints;

/// <summary>Makes a described endpoint of an existing one, when ASP.NET builds it.</summary>
internal static class EndpointCompiler
{
    /// <param name="endpoint">The endpoint; its delegate is wrapped.</param>
    /// <param name="said">What is said of it, outermost group first.</param>
    /// <exception cref="ApiDeclarationException">The description has mistakes; all of them are told.</exception>
    public static void Compile(EndpointBuilder endpoint, ImmutableArray<EndpointDescriptionBuilder> said)
    {
        var source = new EndpointSource(endpoint, said);
        var path = PathOf(endpoint, source);
        var action = new EndpointAction(endpoint.RequestDelegate!);
        var (model, mistakes) = new EndpointModelBuilder(source, path).Build(action.RunAsync);
        ThrowIfAny(source, [.. mistakes, .. ApiValidator.Check(model), .. new SecurityHostChecks(endpoint.ApplicationServices).Of(model)]);
        var observer = CallObserver.Of(endpoint.ApplicationServices, null, HostEnvironments.OptionsOf(endpoint.ApplicationServices));
        var limiter = new HostLimiter(model.Routes, source.Said[0].Limiters);
        endpoint.ApplicationServices.GetService<HealthSources>()?.Add([.. limiter.Queues]);
        var described = new DescribedEndpoint(Compile(model, path, limiter), EndpointModelBuilder.Shown(model, path), observer);
        endpoint.RequestDelegate = described.HandleAsync;
        endpoint.Metadata.Add(described);
        DeclaredAccess.Mark(endpoint.Metadata, model.Routes);
    }

    /// <summary>A shorter path is no route of its own here: it is the same endpoint, with fewer captures.</summary>
    static ImmutableArray<EndpointRoute> Compile(ApiModel model, EndpointPath path, HostLimiter limiter)
    {
        var compilers = new Compilers();
        return [.. model.Routes.Select(route => new EndpointRoute(OperationCompiler.Compile(Served(route, path), model.Options, compilers), path, limiter))];
    }

    static ApiRoute Served(ApiRoute route, EndpointPath path) => route with
    {
        Hooks = [[new AroundCallHook(EndpointAction.EncloseAsync)], .. route.Hooks],
        Meta = route.Meta with
        {
            Inputs = [.. route.Meta.Inputs.Select(i => i.Place is InputPlace.Path && path.MayLack(i.Name) ? i with { IsRequired = false } : i)],
        },
    };

    static EndpointPath PathOf(EndpointBuilder endpoint, EndpointSource source)
    {
        if (endpoint is not RouteEndpointBuilder { RequestDelegate: not null } route || endpoint.Metadata.OfType<ActionDescriptor>().Any())
            throw Mistaken(source, [EndpointMistakes.NoRoute(source.Name, source.Origin)]);
        var (path, culprit) = PathTranslation.Of(route.RoutePattern);
        ThrowIfAny(source,
        [
            .. source.Methods.IsEmpty ? [EndpointMistakes.AnyMethod(source.Name, source.Origin)] : ImmutableArray<Mistake>.Empty,
            .. culprit is null ? [] : ImmutableArray.Create(EndpointMistakes.Segment(source.Name, culprit, source.Origin)),
        ]);
        return path!;
    }

    static void ThrowIfAny(EndpointSource source, ImmutableArray<Mistake> mistakes)
    {
        if (!mistakes.IsEmpty)
            throw Mistaken(source, mistakes);
    }

    static ApiDeclarationException Mistaken(EndpointSource source, ImmutableArray<Mistake> mistakes) => new($"The endpoint '{source.Name}'", mistakes);
}
