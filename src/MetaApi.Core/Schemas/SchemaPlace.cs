namespace MetaApi.Schemas;

/// <summary>The place in a schema that a place in a value belongs to. A schema has few of them, values have as many as they have items and names.</summary>
internal static class SchemaPlace
{
    /// <summary>What stands for any item of a list and any entry of a map.</summary>
    const string Each = "*";

    /// <param name="root">The schema of the whole value.</param>
    /// <param name="pointer">A JSON Pointer into the value, with names as failures have them.</param>
    /// <returns>A pointer of declared names and <c>*</c>; it ends where the schema says nothing more.</returns>
    public static string Of(Schema root, string pointer)
    {
        var place = "";
        Schema? schema = root;
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            if (Step(schema!, segment) is not var (name, next))
                return place;
            (place, schema) = ($"{place}/{name}", next);
        }
        return place;
    }

    static (string Name, Schema Next)? Step(Schema schema, string segment) => schema switch
    {
        ArraySchema array => (Each, array.Items),
        MapSchema map => (Each, map.Values),
        ConvertedSchema converted => Step(converted.Wire, segment),
        UnionSchema union => union.Alternatives.Select(a => Step(a, segment)).FirstOrDefault(s => s is not null),
        Entity entity => Member(entity.Definition.Shape, segment),
        ObjectSchema inline => Member(inline.Shape, segment),
        AllOfSchema all => Member(all.Shape, segment),
        _ => null,
    };

    static (string Name, Schema Next)? Member(ObjectShape shape, string segment) =>
        shape.Properties.FirstOrDefault(p => Failures.FailureList.Segment(p.Name) == segment) is { } property ? (segment, property.At(Stage.Render).Schema) : null;
}
