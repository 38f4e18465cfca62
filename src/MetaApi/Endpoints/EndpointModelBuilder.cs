using System.Collections.Immutable;
using MetaApi.Declaration;
using MetaApi.Declaration.Sharing;
using MetaApi.Model;
using MetaApi.Model.Policies;
using MetaApi.Schemas;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Endpoints;

/// <summary>The tree of one described endpoint: a route for each of its methods, below a namespace for each group that is described.</summary>
internal sealed class EndpointModelBuilder(EndpointSource source, EndpointPath path)
{
    public (ApiModel Model, IEnumerable<Mistake> Mistakes) Build(Func<Call, Task> action)
    {
        var level = source.Said.Aggregate(new Level(path.Pattern).Inside(Node(Known()), path.Pattern), (outer, said) => outer.Inside(Node(said), path.Pattern));
        var removals = new Removals();
        var model = new ApiModel(source.Name, Options, [.. source.Methods.Select(method => RouteOf(method, level, removals, action))]) { Origin = source.Origin };
        return (model,
        [
            .. UnknownCaptures(),
            .. model.Routes.SelectMany(route => route.Meta.Inputs).Where(i => i.Place is InputPlace.Form).DistinctBy(i => i.Name)
                .Select(form => EndpointMistakes.Form(source.Name, form)),
            .. model.Routes.SelectMany(route => route.Contributions).Where(node => !node.Meta.Documents.IsEmpty).Select(EndpointMistakes.Documents).Distinct(),
            .. removals.Mistakes(),
            .. source.Said.SelectMany(said => SharedSpaces.Mistakes(source.Name, said.Helpers, level.Shared)),
            .. model.Routes.SelectMany(UnfitParameters),
            .. from route in model.Routes from policy in route.Policies where policy is IdempotentPolicy select EndpointMistakes.UnkeptReply(route, policy),
        ]);
    }

    /// <summary>Descriptions say what they want; only the clock is the application's.</summary>
    ApiOptions Options => new() { Clock = source.Endpoint.ApplicationServices.GetService<TimeProvider>() ?? TimeProvider.System };

    ApiRoute RouteOf(string method, Level level, Removals removals, Func<Call, Task> action)
    {
        var contributions = level.ContributionsTo(method);
        removals.See(contributions);
        return new ApiRoute(method, path.Pattern, level.MetaOf(contributions) with { Documents = [] })
        {
            Origin = source.Origin,
            Contributions = contributions,
            Hooks = level.Hooks,
            Rescues = level.Rescues,
            Shared = level.Shared,
            Action = new PlainAction(action, action),
        }.WithDefaultSecurity(new());
    }

    DeclaredNode Node(EndpointDescriptionBuilder said) =>
        DeclaredNode.Of(said == source.Said[^1] ? source.Name : $"A group of {source.Name}", path.Pattern, said.Origin, said);

    /// <summary>The model as documents show it: what may be left out at the end of the path makes paths of their own.</summary>
    public static ApiModel Shown(ApiModel model, EndpointPath path) => model with
    {
        Routes = [.. model.Routes.SelectMany(route => path.Shorter.Select(shorter => Shortened(route, shorter)).Prepend(route))],
    };

    static ApiRoute Shortened(ApiRoute route, PathPattern pattern) => route with
    {
        Pattern = pattern,
        Meta = route.Meta with { Inputs = [.. route.Meta.Inputs.Where(i => i.Place is not InputPlace.Path || pattern.Captures.Contains(i.Name))] },
    };

    /// <summary>What ASP.NET's own words say of the endpoint; every description says it nearer. It may answer more than is declared of it, so nothing is refused for that.</summary>
    EndpointDescriptionBuilder Known()
    {
        var metadata = source.Endpoint.Metadata;
        var known = new EndpointDescriptionBuilder(source.Origin);
        known.State.Meta = new()
        {
            ModuleOptions = new() { Negotiation = Negotiation.Lenient },
            Title = metadata.OfType<IEndpointSummaryMetadata>().LastOrDefault()?.Summary,
            Description = metadata.OfType<IEndpointDescriptionMetadata>().LastOrDefault()?.Description,
            Tags = [.. metadata.OfType<ITagsMetadata>().LastOrDefault()?.Tags ?? []],
            Inputs = [.. ((RouteEndpointBuilder)source.Endpoint).RoutePattern.Parameters.Select(parameter =>
                new Input(parameter.Name, InputPlace.Path, ImpliedSchema.Of(parameter)) { IsRequired = true, Origin = source.Origin })],
        };
        return known;
    }

    IEnumerable<Mistake> UnfitParameters(ApiRoute route)
    {
        foreach (var parameter in source.Endpoint.Metadata.OfType<DeclaredParameter>())
            if (SchemasFor(parameter, route.Meta) is not [var schema])
                yield return EndpointMistakes.UnknownParameter(route, parameter);
            else if (!ClrTypes.Fits(schema, parameter.Type))
                yield return EndpointMistakes.UnfitParameter(route, parameter);
    }

    static List<Schema> SchemasFor(DeclaredParameter parameter, RouteMeta meta)
    {
        var named = meta.Inputs.Where(i => i.Name == parameter.Name).Select(i => i.Schema).ToList();
        return named.Count == 0 && meta.Body is { } body ? [body] : named;
    }

    /// <summary>What a group declares may be for other endpoints of it.</summary>
    IEnumerable<Mistake> UnknownCaptures() =>
        from input in source.Said[^1].State.Meta.Inputs
        where input.Place is InputPlace.Path && !path.Pattern.Captures.Contains(input.Name)
        select EndpointMistakes.UnknownCapture(source.Name, input, path.Pattern);
}
