using System.Collections.Immutable;

namespace MetaApi.Schemas.Reading;

/// <summary>Compiles schemas into shapes of texts, once, when an API is built.</summary>
internal sealed class TextShapeCompiler
{
    readonly Dictionary<(object Object, View View), TextShape> objects = [];

    public TextShape For(Schema schema, View view) => schema switch
    {
        ArraySchema => TextShape.List,
        Entity entity => ObjectOf(entity.Definition, entity.Definition.Properties, view.Into(entity)),
        ObjectSchema inline => ObjectOf(inline, inline.Properties, view),
        _ => TextShape.Single,
    };

    TextShape ObjectOf(object key, ImmutableArray<Property> properties, View view)
    {
        if (objects.TryGetValue((key, view), out var known))
            return known;
        var shape = TextShape.Object();
        objects.Add((key, view), shape);
        foreach (var property in view.Of(properties))
            shape.Give(property.Name, For(property.Schema, view));
        return shape;
    }
}
