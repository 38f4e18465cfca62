namespace MetaApi.Model;

/// <summary>What must hold of error handlers: each has errors that reach it.</summary>
internal static class RescueChecks
{
    public static IEnumerable<Mistake> Of(ApiModel model) =>
    [
        .. model.Namespaces.SelectMany(n => n.Rescues).Concat(model.Routes.SelectMany(r => r.Rescues)).Distinct().SelectMany(Repeated),
        .. model.Namespaces.Where(n => n.Own is not null).GroupBy(n => (n.Depth, PrefixShape(n.Prefix))).SelectMany(UnknownPathsTwice),
    ];

    static IEnumerable<Mistake> Repeated(RescueScope scope) =>
        from same in scope.Rescues.GroupBy(r => r.ErrorType)
        from repeated in same.Skip(1)
        select ApiMistakes.RescuedTwice(scope, repeated, same.First());

    /// <summary>
    /// An unknown path belongs to one of several namespaces with the same paths: of those that handle its error, the one whose prefix is
    /// more specific, as <c>/n</c> is beside <c>/n/*</c>, then the first.
    /// </summary>
    static IEnumerable<Mistake> UnknownPathsTwice(IEnumerable<ApiNamespace> alike)
    {
        foreach (var error in (ApiException[])[new NoMatchingRouteException(), new MethodNotAllowedException([])])
        {
            var handlers = alike
                .OrderBy(n => n.Prefix, PathPattern.BySpecificity)
                .Select(n => (Scope: n.Own!, Rescue: n.Own!.For(error)))
                .Where(h => h.Rescue is not null).ToList();
            foreach (var (scope, rescue) in handlers.Skip(1).Where(h => h.Rescue!.ErrorType == error.GetType()))
                yield return ApiMistakes.UnknownPathsRescuedTwice(scope, rescue!, handlers[0].Rescue!);
        }
    }

    /// <summary>A prefix ends where it may, so wildcards behind its last text take nothing.</summary>
    static string PrefixShape(PathPattern prefix)
    {
        var text = prefix.Segments.ToList().FindLastIndex(s => s is LiteralSegment or MixedSegment) + 1;
        return PathPattern.Of([.. prefix.Segments.Take(text), .. prefix.Segments.Skip(text).Where(s => s is ParameterSegment)]).Shape;
    }
}
