using System.Collections.Immutable;

namespace MetaApi.Model;

/// <summary>Checks the whole tree in one place, and tells all that is wrong with it.</summary>
internal static class ApiValidator
{
    public static ImmutableArray<Mistake> Check(ApiModel model) =>
    [
        .. RouteChecks.Duplicates(model),
        .. model.Routes.SelectMany(RouteChecks.Of),
        .. SchemaChecks.Of(model),
    ];
}
