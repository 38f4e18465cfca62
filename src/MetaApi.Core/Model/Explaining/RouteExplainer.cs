using System.Collections.Immutable;
using MetaApi.Schemas;

namespace MetaApi.Model.Explaining;

/// <summary>Finds for each part of a route the node that contributed it. What was inherited is what the node declared, inputs as a handler has them read.</summary>
internal sealed class RouteExplainer(ApiRoute route, ApiOptions options)
{
    const string Framework = "MetaApi";

    readonly ImmutableArray<Contribution> nearestFirst = [.. route.Contributions.Reverse()];

    public RouteExplanation Explain() => new(route.Name, route.Origin,
    [
        .. Texts(),
        .. route.Meta.Inputs.Select(Input),
        .. Body(),
        .. route.Meta.Responses.Select(Response),
        .. ImpliedResponses.Of(route, options).Select(Implied),
        .. route.Meta.Headers.Select(Header),
        .. route.Meta.Scopes.Select(s => Scope(s, s.Name, c => c.Meta.Scopes)),
        .. route.Meta.RenderScopes.Select(s => Scope(s, $"{s.Name} while rendering", c => c.Meta.RenderScopes)),
        .. route.Policies.OrderBy(p => p.Order).Select(Policy),
        .. Hooks(),
        .. nearestFirst.SelectMany(c => c.Rescues.Select(r => Rescue(c, r))),
        .. nearestFirst.SelectMany(c => c.Shared.Select(s => new ExplainedPart(ExplainedKind.Shared, ClrName.Of(s.Type), "", c.Node, s.Origin))),
        .. new SettingsExplainer(nearestFirst, options, route.Meta.TakesFiles).Parts(),
    ]);

    IEnumerable<ExplainedPart> Texts()
    {
        if (route.Meta.Title is { } title)
            yield return Said(ExplainedKind.Title, title, nameof(RouteMeta.Title), nearestFirst.First(c => c.Meta.Title is not null));
        if (route.Meta.Description is { } description)
            yield return Said(
                ExplainedKind.Description, FirstLine(description), nameof(RouteMeta.Description), nearestFirst.First(c => c.Meta.Description is not null));
        if (!route.Tags.IsEmpty)
            yield return Said(ExplainedKind.Tags, string.Join(", ", route.Tags), nameof(RouteMeta.Tags), TagNode());
        if (!route.Meta.Documents.IsEmpty)
            yield return Said(
                ExplainedKind.Documents, string.Join(", ", route.Meta.Documents), nameof(RouteMeta.Documents), nearestFirst.First(c => !c.Meta.Documents.IsEmpty));
    }

    Contribution TagNode() => route.Meta.AppliedTags.IsEmpty
        ? nearestFirst.First(c => !c.Meta.Tags.IsEmpty)
        : route.Contributions.First(c => !c.Meta.AppliedTags.IsEmpty);

    ExplainedPart Input(Input input)
    {
        var name = $"{(input.File is { IsBody: true } ? InputPlace.Body : input.Place).ToString().ToLowerInvariant()} {input.Name}";
        var detail = (input.File is { } file ? Described(file) : Described(input.Schema)) + (input.IsRequired ? ", required" : "");
        return nearestFirst.FirstOrDefault(c => c.Meta.Inputs.Concat(c.Hooks.SelectMany(h => h.Adds.Inputs)).Any(i => IsSame(i, input))) is { } node
            ? new(ExplainedKind.Parameter, name, detail, node.Node, input.Origin)
            : Capture(input, name, detail);
    }

    /// <summary>A handler may have an input read into a type of its own.</summary>
    static bool IsSame(Input declared, Input input) => declared with { ClrType = input.ClrType } == input;

    /// <summary>A capture that nobody describes comes from the path itself.</summary>
    ExplainedPart Capture(Input input, string name, string detail)
    {
        var node = route.Contributions.First(c => c.Pattern.Captures.Contains(input.Name));
        return new(ExplainedKind.Parameter, name, detail, node.Node, node.Origin);
    }

    IEnumerable<ExplainedPart> Body() => route.Meta.Body is not { } body
        ? []
        : [Said(ExplainedKind.Body, Described(body), nameof(RouteMeta.Body), nearestFirst.First(c => ReferenceEquals(c.Meta.Body, body)))];

    ExplainedPart Response(Response response) => new(
        ExplainedKind.Response, $"{response.Status}", response.Description ?? "",
        nearestFirst.First(c => response.IsOfRescue
            ? c.Rescues.Any(r => r.Status == response.Status)
            : c.Meta.Responses.Concat(c.Hooks.SelectMany(h => h.Adds.Responses)).Any(r => ReferenceEquals(r, response))).Node,
        response.Origin);

    ExplainedPart Header(DeclaredHeader header) => new(
        ExplainedKind.Header, header.Name, Described(header.Header.Schema),
        nearestFirst.First(c => c.Meta.Headers.Concat(c.Hooks.SelectMany(h => h.Adds.Headers)).Any(h => ReferenceEquals(h, header))).Node,
        header.Origin);

    static ExplainedPart Implied(Response response) =>
        new(ExplainedKind.Response, $"{response.Status}", response.Description ?? "", Framework, default);

    ExplainedPart Scope(Scope scope, string name, Func<Contribution, ImmutableArray<Scope>> said)
    {
        var node = Since(scope).First(c => said(c).Contains(scope));
        return new(ExplainedKind.Scope, name, "", node.Node, node.OriginOf(Contribution.WordOf(scope)));
    }

    /// <summary>The nodes from the last one on that took a scope away; all when none did.</summary>
    IEnumerable<Contribution> Since(Scope scope)
    {
        var after = nearestFirst.TakeWhile(c => !c.TakesAway(scope)).Count();
        return route.Contributions.Skip(Math.Max(0, nearestFirst.Length - after - 1));
    }

    ExplainedPart Policy(RoutePolicy policy) => new(
        ExplainedKind.Policy, policy.Word, policy.Detail,
        nearestFirst.FirstOrDefault(c => c.Meta.Policies.Any(p => ReferenceEquals(p, policy)))?.Node ?? OptionsThatRequire(), policy.Origin);

    string OptionsThatRequire() =>
        nearestFirst.FirstOrDefault(c => c.Meta.ModuleOptions?.RequireAuthorizationByDefault is not null)?.Node ?? SettingsExplainer.OfApi;

    /// <summary>In the order in which they begin.</summary>
    IEnumerable<ExplainedPart> Hooks() =>
    [
        .. HooksOf<AroundCallHook>(route.Contributions),
        .. HooksOf<BeforeValidationHook>(route.Contributions),
        .. route.Contributions.SelectMany(c => c.Hooks.Where(h => h is BeforeHook or AroundHook).Select(h => Hook(c, h))),
        .. HooksOf<AfterHook>(nearestFirst),
        .. HooksOf<FinallyHook>(nearestFirst),
    ];

    static IEnumerable<ExplainedPart> HooksOf<THook>(ImmutableArray<Contribution> nodes) where THook : Hook =>
        nodes.SelectMany(c => c.Hooks.OfType<THook>().Select(h => Hook(c, h)));

    static ExplainedPart Hook(Contribution node, Hook hook) => new(ExplainedKind.Hook, hook.Word, hook.Adds.Text, node.Node, hook.Origin);

    static ExplainedPart Rescue(Contribution node, Rescue rescue) => new(
        ExplainedKind.Rescue, ClrName.Of(rescue.ErrorType), rescue.Status is { } status ? $"answers {status}" : "", node.Node, rescue.Origin);

    static ExplainedPart Said(ExplainedKind kind, string name, string word, Contribution node) =>
        new(kind, name, "", node.Node, node.OriginOf(word));

    static string Described(Schema schema) => schema is Entity entity ? entity.Name : schema.TypeName;

    static string Described(FileRules file)
    {
        var kind = file.IsList ? $"at most {file.MaxCount} files" : "file";
        var size = file.MaxBytes is { } most ? $" of at most {most} bytes" : "";
        return file.Allowed.IsEmpty ? kind + size : $"{kind}{size} ({string.Join(", ", file.Allowed)})";
    }

    static string FirstLine(string text) => text.Split('\n', 2)[0].TrimEnd();
}
