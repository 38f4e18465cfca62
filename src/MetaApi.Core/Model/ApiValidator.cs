using System.Collections.Immutable;

namespace MetaApi.Model;

/// <summary>Checks the whole tree in one place, and tells all that is wrong with it.</summary>
internal static class ApiValidator
{
    public static ImmutableArray<Mistake> Check(ApiModel model) =>
    [
        .. OptionChecks.Of(model),
        .. RouteChecks.Duplicates(model),
        .. ShadowedRoutes.Of(model),
        .. WebhookChecks.Of(model),
        .. RescueChecks.Of(model),
        .. SecuritySchemeChecks.Of(model),
        .. InfoChecks.Of(model),
        .. Once(DocumentChecks.Of(model)),
        .. Once(model.Described.SelectMany(r => RouteChecks.Of(r).Concat(FormChecks.Of(r, model.Options))).Concat(SchemaChecks.Of(model))),
    ];

    /// <summary>What a namespace says wrongly is wrong in each of its routes, and told for the first.</summary>
    static IEnumerable<Mistake> Once(IEnumerable<Mistake> mistakes) => mistakes.DistinctBy(m => (m.Origin, m.Problem, m.Remedy));
}
