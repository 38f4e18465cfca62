using MetaApi.Schemas;
using Microsoft.OpenApi;

namespace MetaApi.OpenApi.Links;

/// <summary>
/// Where the captures of a child's path are found when its parent has answered: those of the parent's own path in the request, one more in the body of the
/// answer. A link is true when names and types are the same on both sides.
/// </summary>
internal static class ChildLink
{
    /// <summary>Null where the answer does not lead to the child.</summary>
    public static Dictionary<string, RuntimeExpressionAnyWrapper>? Of(LinkedOperation parent, Response response, LinkedOperation child)
    {
        var values = FromRequest(parent, child);
        switch (child.Path.Own.Segments[^1])
        {
            case LiteralSegment when parent.Route.Method == "GET":
                break;
            case ParameterSegment when values is not null && InBody(parent.Route, response, child) is { } pointer:
                values.Add(child.Path.Shown.Captures[^1], Found("$response.body#" + pointer));
                break;
            default:
                return null;
        }
        return values is { Count: > 0 } && child.Operation.OperationId is not null ? values : null;
    }

    static Dictionary<string, RuntimeExpressionAnyWrapper>? FromRequest(LinkedOperation parent, LinkedOperation child)
    {
        var (own, other) = (parent.Path.Own.Captures, child.Path.Own.Captures);
        var values = new Dictionary<string, RuntimeExpressionAnyWrapper>();
        for (var i = 0; i < own.Length; i++)
            if (AreSame(SchemaOf(parent.Route, own[i]), SchemaOf(child.Route, other[i])))
                values.Add(child.Path.Shown.Captures[i], Found("$request.path." + parent.Path.Shown.Captures[i]));
            else
                return null;
        return values;
    }

    /// <summary>The pointer to the value of the last capture: a member of the body of its name, or of the only object in the body that has one.</summary>
    static string? InBody(ApiRoute parent, Response response, LinkedOperation child)
    {
        var name = child.Path.Own.Captures[^1];
        var wanted = SchemaOf(child.Route, name);
        var view = new View(Stage.Render, ScopeSet.Of(parent.Meta.Scopes));
        if (response.Schema is not { } body)
            return null;
        var members = MembersOf(body, view).ToList();
        if (members.Exists(m => m.Property.Name == name))
            return members.Exists(m => m.Property.Name == name && AreSame(m.Property.Schema, wanted)) ? $"/{Escaped(name)}" : null;
        var inside = from member in members
                     from inner in MembersOf(member.Property.Schema, member.View)
                     where inner.Property.Name == name && AreSame(inner.Property.Schema, wanted)
                     select $"/{Escaped(member.Property.Name)}/{Escaped(name)}";
        return inside.Take(2).ToList() is [var only] ? only : null;
    }

    static IEnumerable<(Property Property, View View)> MembersOf(Schema schema, View view) => schema switch
    {
        { IsNullable: true } => [],
        Entity entity => view.Into(entity).Of(entity.Definition.Properties).Select(p => (p, view.Into(entity))),
        ObjectSchema inline => view.Of(inline.Properties).Select(p => (p, view)),
        ConvertedSchema converted => MembersOf(converted.Wire, view),
        _ => [],
    };

    static Schema SchemaOf(ApiRoute route, string capture) =>
        route.Meta.Inputs.FirstOrDefault(i => i.Place is InputPlace.Path && i.Name == capture)?.Schema ?? Schema.String;

    static bool AreSame(Schema one, Schema other) => (one, other) switch
    {
        (ConvertedSchema converted, _) => AreSame(converted.Wire, other),
        (_, ConvertedSchema converted) => AreSame(one, converted.Wire),
        (EnumSchema left, EnumSchema right) => left.EnumType == right.EnumType,
        _ => one.GetType() == other.GetType() && !one.IsNullable && one.TypeName is not ("object" or "array" or "union" or "any"),
    };

    static RuntimeExpressionAnyWrapper Found(string expression) => new() { Expression = RuntimeExpression.Build(expression) };

    static string Escaped(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
