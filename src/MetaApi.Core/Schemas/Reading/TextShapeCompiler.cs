
namespace MetaApi.Schemas.Reading;

/// <summary>Compiles schemas into shapes of texts, once, when an API is built.</summary>
internal sealed class TextShapeCompiler
{
    readonly Dictionary<(object Object, View View), TextShape> objects = [];

    public TextShape For(Schema schema, View view) => schema switch
    {
        ArraySchema => TextShape.List,
        MapSchema map => MapOf(map, view),
        ConvertedSchema converted => For(converted.Wire, view),
        Entity entity => ObjectOf(entity.Definition, entity.Definition.Shape, view.Into(entity)),
        AllOfSchema all => ObjectOf(all, all.Shape, view.Into(all.Shape.Unknown)),
        ObjectSchema inline => ObjectOf(inline, inline.Shape, view.Into(inline.Shape.Unknown)),
        _ => TextShape.Single,
    };

    TextShape MapOf(MapSchema map, View view)
    {
        var shape = TextShape.Object();
        shape.Other = For(map.Values, view);
        return shape;
    }

    /// <summary>Where undeclared members are refused, their names are kept, so that the reader of the object meets them.</summary>
    TextShape ObjectOf(object key, ObjectShape declared, View view)
    {
        if (objects.TryGetValue((key, view), out var known))
            return known;
        var shape = TextShape.Object();
        objects.Add((key, view), shape);
        foreach (var property in view.Of(declared.Properties))
            shape.Give(property.Name, For(property.Schema, view));
        shape.Other = view.Unknown is UnknownMembers.Reject ? TextShape.Single : null;
        return shape;
    }
}
