namespace MetaApi.Core.Tests.Support;

/// <summary>A model as text, so that two can be compared.</summary>
internal static class ModelText
{
    public static string Of(ApiModel model) => string.Join('\n', model.Routes.SelectMany(Lines).Prepend(model.Name));

    static IEnumerable<string> Lines(ApiRoute route) =>
    [
        $"{route.Name} at {route.Origin}, tags {string.Join(',', route.Tags)}",
        .. route.Meta.Inputs.Select(i => $"  in {i.Place} {i.Name} {Schema(i.Schema)} {i.IsRequired}"),
        .. route.Meta.Responses.Select(r => $"  out {r.Status} {(r.Schema is null ? "" : Schema(r.Schema))}"),
        $"  {route.Hooks.Sum(level => level.Length)} hooks, {route.Rescues.Sum(scope => scope.Rescues.Length)} rescues",
    ];

    static string Schema(Schema schema) => schema switch
    {
        Entity entity => entity.Name,
        ObjectSchema inline => $"{{{string.Join(',', inline.Properties.Select(p => $"{p.Name}:{Schema(p.Schema)}"))}}}",
        _ => $"{schema.TypeName} {string.Join(',', schema.Constraints)}",
    };
}
