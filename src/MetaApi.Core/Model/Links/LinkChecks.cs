using MetaApi.Model.Examples;

namespace MetaApi.Model.Links;

/// <summary>What must hold of links that are declared, or taken away.</summary>
internal static class LinkChecks
{
    public static IEnumerable<Mistake> Of(ApiModel model)
    {
        var linking = model.Routes.Where(r => !r.Meta.Links.IsEmpty || !r.Meta.HiddenLinks.IsEmpty).ToList();
        if (linking.Count == 0)
            return [];
        var targets = model.Routes.DistinctBy(r => r.Name).ToDictionary(r => r.Name, StringComparer.Ordinal);
        return
        [
            .. from route in linking from link in route.Meta.Links from mistake in OfLink(route, link, targets, model.Options) select mistake,
            .. from route in linking from hidden in route.Meta.HiddenLinks where hidden.Target is { } target && !targets.ContainsKey(target) select LinkMistakes.UnknownHidden(route, hidden, targets.Keys),
        ];
    }

    static IEnumerable<Mistake> OfLink(ApiRoute route, RouteLink link, Dictionary<string, ApiRoute> targets, ApiOptions options)
    {
        if (!link.Name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-'))
            yield return LinkMistakes.BadName(route, link);
        if (!ExampleWriter.ResponsesOf(route, options).Any(r => r.Status == link.Status))
            yield return LinkMistakes.UndeclaredStatus(route, link);
        if (!targets.TryGetValue(link.Target, out var target))
        {
            yield return LinkMistakes.UnknownTarget(route, link, targets.Keys);
            yield break;
        }
        foreach (var (parameter, value) in link.Parameters)
        {
            if (!target.Meta.Inputs.Any(i => i.Name == parameter && i.Place is InputPlace.Path or InputPlace.Query or InputPlace.Header or InputPlace.Cookie))
                yield return LinkMistakes.UnknownParameter(route, link, parameter, target);
            if (LinkExpression.ProblemOf(value, route, link.Status) is { } problem)
                yield return LinkMistakes.BadValue(route, link, value, problem);
        }
        foreach (var capture in target.Pattern.Named().Captures.Where(c => !link.Parameters.Any(p => p.Key == c)))
            yield return LinkMistakes.MissingParameter(route, link, capture);
    }
}
