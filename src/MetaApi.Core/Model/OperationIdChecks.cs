namespace MetaApi.Model;

/// <summary>What must hold of the names of operations.</summary>
internal static class OperationIdChecks
{
    public static IEnumerable<Mistake> Of(ApiModel model)
    {
        var named = model.Routes.Where(r => r.Meta.OperationId is not null).ToList();
        foreach (var route in named)
            if (!IsIdentifier(route.Meta.OperationId!))
                yield return BadId(route);
            else if (route.ServesAnyMethod)
                yield return IdOfSeveral(route);
        foreach (var same in named.GroupBy(r => r.Meta.OperationId, StringComparer.Ordinal))
            foreach (var other in same.Skip(1))
                yield return IdTwice(other, same.First());
    }

    static bool IsIdentifier(string id) => !char.IsAsciiDigit(id[0]) && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    static Mistake BadId(ApiRoute route) => new(
        route.Name, $"has the operation id '{route.Meta.OperationId}', which is no identifier", "use letters, digits and '_', and no digit first, as in 'listNotes'", OriginOf(route));

    static Mistake IdOfSeveral(ApiRoute route) => new(
        route.Name, $"has the operation id '{route.Meta.OperationId}', and is an operation for each method", "leave it out, or declare a route for each method", OriginOf(route));

    static Mistake IdTwice(ApiRoute route, ApiRoute first) => new(
        route.Name, $"has the operation id '{route.Meta.OperationId}', as {first.Name} has at {OriginOf(first)}", "give one of them another", OriginOf(route));

    static Origin OriginOf(ApiRoute route) => route.Contributions is [.., var own] ? own.OriginOf(nameof(RouteMeta.OperationId)) : route.Origin;
}
