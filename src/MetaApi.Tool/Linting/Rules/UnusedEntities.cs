using System.Reflection;
using MetaApi.Schemas;
using MetaApi.Tool.Linting.Places;
using MetaApi.Tool.Loading;

namespace MetaApi.Tool.Linting.Rules;

/// <summary>Entities that an assembly declares in static members, and that stand in no route of any of its APIs. A document does not show them.</summary>
internal static class UnusedEntities
{
    const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The rule as it is listed; of a document there is nothing to judge.</summary>
    public static LintRule Rule { get; } = new("unused-entity", Severity.Warning, "Each entity stands in a route.")
    {
        Remedy = "take it away, or use it",
        Look = _ => [],
    };

    /// <summary>Each entity once; the ones that nothing uses with what is wrong.</summary>
    public static IEnumerable<(FoundPlace Place, string? Problem)> In(LoadedApi loaded)
    {
        var used = SchemaWalk.Definitions(loaded.Siblings().SelectMany(api => api.Model.Routes).SelectMany(DeclaredEntities.SchemasOf)).Select(d => d.Whole).ToHashSet();
        return Declared(loaded.Assembly).Select(e => e.Definition.Whole).Distinct().OrderBy(d => d.Name, StringComparer.Ordinal)
            .Select(d => (new FoundPlace(d.Name, "", d.Origin), used.Contains(d) ? null : $"no route uses the entity '{d.Name}'"));
    }

    static IEnumerable<Entity> Declared(Assembly assembly) =>
        from type in LoadableTypes.Of(assembly)
        where !type.ContainsGenericParameters
        from field in LoadableTypes.Partly(type, t => t.GetFields(Static).Where(f => typeof(Entity).IsAssignableFrom(f.FieldType)))
        let entity = Read(field)
        where entity is not null
        select entity;

    /// <returns>Null where the class cannot be initialised, which says nothing of entities.</returns>
    static Entity? Read(FieldInfo field)
    {
        try
        {
            return (Entity?)field.GetValue(null);
        }
        catch (TypeInitializationException)
        {
            return null;
        }
    }
}
