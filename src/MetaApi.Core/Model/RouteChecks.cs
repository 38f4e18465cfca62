using System.Runtime.CompilerServices;
using MetaApi.Calls.Headers;
using MetaApi.Calls;
using MetaApi.Model.ActionCode;

namespace MetaApi.Model;

/// <summary>What must hold of every route.</summary>
internal static class RouteChecks
{
    const int MostRenderScopes = 4;

    public static IEnumerable<Mistake> Duplicates(ApiModel model) =>
        from same in model.Routes.GroupBy(r => (r.Method, r.Pattern.Shape))
        from duplicate in same.Skip(1)
        select ApiMistakes.Duplicate(duplicate, same.First());

    public static IEnumerable<Mistake> Of(ApiRoute route)
    {
        foreach (var mistake in OfAction(route))
            yield return mistake;
        foreach (var key in UndeclaredKeys(route))
            yield return ApiMistakes.UndeclaredKey(route, key, [.. ExposedKeys(route)]);
        if (route.Meta.RenderScopes.Length > MostRenderScopes)
            yield return ApiMistakes.TooManyRenderScopes(route, MostRenderScopes);
        foreach (var mistake in route.Meta.Inputs.SelectMany(i => OfInput(route, i)))
            yield return mistake;
        if (route.Meta.Body is not null && route.Meta.Inputs.FirstOrDefault(i => i.Place is InputPlace.Body) is { } property)
            yield return ApiMistakes.BodyTwice(route, property);
        foreach (var mistake in LimitChecks.Of(route).Concat(HeaderChecks.Of(route)))
            yield return mistake;
        foreach (var (policy, input) in TakenInputs(route))
            yield return ApiMistakes.InputOfPolicy(route, input, policy);
        foreach (var mistake in route.Meta.Policies.SelectMany(p => p.MistakesOn(route)))
            yield return mistake;
        foreach (var response in route.Meta.Responses)
            if (!Statuses.IsFinal(response.Status))
                yield return ApiMistakes.UnknownStatus(route, response);
            else if (!Statuses.MayHaveBody(response.Status) && (response.Schema is not null || response.ContentType is not null))
                yield return ApiMistakes.StatusWithBody(route, response);
            else if (StreamMistake(route, response) is { } mistake)
                yield return mistake;
    }

    /// <summary>A webhook does nothing here: code of the API sends it.</summary>
    static IEnumerable<Mistake> OfAction(ApiRoute route)
    {
        if (route.Webhook is not null)
            yield break;
        if (route.Action is null)
            yield return ApiMistakes.NoAction(route);
        else if (route.Action.Sources.Any(IsAsyncVoid))
            yield return ApiMistakes.AsyncVoid(route);
        if (route.Action is HandlerAction handler)
            foreach (var mistake in handler.Mistakes)
                yield return mistake;
    }

    /// <summary>What a policy reads of a request it also judges; another declaration would only hide that.</summary>
    static IEnumerable<(RoutePolicy Policy, Input Input)> TakenInputs(ApiRoute route) =>
        from policy in route.Policies
        from read in policy.InputsOn(route)
        from input in route.Meta.Inputs
        where input.Key == read.Key
        select (policy, input);

    static Mistake? StreamMistake(ApiRoute route, Response response) => response switch
    {
        { Kind: BodyKind.Events, Events.IsEmpty: true } => ApiMistakes.NoEvents(route, response),
        { Kind: BodyKind.File, Status: not 200 } => ApiMistakes.FileStatus(route, response),
        { Kind: BodyKind.Stream or BodyKind.File } when !MediaRange.IsOne(response.ContentType!) => ApiMistakes.UnknownMediaType(route, response),
        _ => null,
    };

    static bool IsAsyncVoid(Delegate code) =>
        code.Method.ReturnType == typeof(void) && code.Method.IsDefined(typeof(AsyncStateMachineAttribute), inherit: false);

    /// <summary>The keys that the action is seen to render and that no status exposes. A whole body is not looked into.</summary>
    static IEnumerable<string> UndeclaredKeys(ApiRoute route) =>
        route.Action is null || route.Meta.Responses.Any(r => r.Schema is not (null or ObjectSchema))
            ? []
            : route.Action.Sources.SelectMany(s => RenderedKeys.In(s, typeof(Call), nameof(Call.Render))).Except(ExposedKeys(route));

    static IEnumerable<string> ExposedKeys(ApiRoute route) =>
        route.Meta.Responses.Select(r => r.Schema).OfType<ObjectSchema>().SelectMany(s => s.Properties).Select(p => p.Name).Distinct();

    static IEnumerable<Mistake> OfInput(ApiRoute route, Input input)
    {
        if (input.Place is InputPlace.Header or InputPlace.Cookie && !HttpToken.Is(input.Name))
            yield return ApiMistakes.UnsendableName(route, input);
        if (TextFit.Misfit(input) is { } part)
            yield return ApiMistakes.MisplacedInput(route, input, part);
        if (input.QueryStyle is not QueryStyle.Repeated && input.Schema.TypeName is not "array")
            yield return ApiMistakes.StyleWithoutList(route, input);
    }
}
