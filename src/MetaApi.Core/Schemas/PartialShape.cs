namespace MetaApi.Schemas;

/// <summary>The shape of an object of which anything can be missing, at any depth, items of lists too.</summary>
internal static class PartialShape
{
    public static ObjectShape Of(ObjectShape shape) => shape with
    {
        Properties = [.. shape.Properties.Select(Of)],
        Rules = [.. shape.Rules.Where(r => r.Kind is MemberRuleKind.Exclusive)],
    };

    static Property Of(Property property) => property with
    {
        Schema = Inside(property.Judged) with { Default = null, DefaultMaker = null },
        IsRequired = false,
        Computed = null,
        ForParam = property.ForParam is { } param ? Of(param) : null,
        ForRender = property.ForRender is { } render ? Of(render) : null,
        SaidForParam = null,
        SaidForRender = null,
    };

    static Schema Inside(Schema schema) => schema switch
    {
        Entity entity => entity with { Definition = EntityVariants.Partial(entity.Definition) },
        ObjectSchema inline => inline with { Shape = Of(inline.Shape) },
        ArraySchema array => array with { Items = Inside(array.Items) },
        MapSchema map => map with { Values = Inside(map.Values) },
        _ => schema,
    };
}
