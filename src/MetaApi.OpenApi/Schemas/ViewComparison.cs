using MetaApi.Schemas;

namespace MetaApi.OpenApi.Schemas;

/// <summary>Finds out whether an entity, and all it contains, looks the same in two views.</summary>
internal sealed class ViewComparison
{
    readonly HashSet<(EntityDefinition Definition, View First, View Second)> met = [];

    readonly Stack<(EntityDefinition Definition, View First, View Second)> pending = [];

    /// <summary>The view that looks the same with the fewest words: as rendered where reading is no different, without scopes that change nothing.</summary>
    public static View Plainest(EntityDefinition definition, View view) =>
        Plainest(view, (first, second) => new ViewComparison().Compare(definition, first, second));

    /// <inheritdoc cref="Plainest(EntityDefinition, View)"/>
    public static View Plainest(Schema schema, View view) =>
        Plainest(view, (first, second) => new ViewComparison().Compare(schema, first, second));

    static View Plainest(View view, Func<View, View, bool> looksSame)
    {
        bool AreSame(View first, View second) => first == second || looksSame(first, second);
        var plainest = view;
        if (AreSame(view, view with { Stage = Stage.Render, Unknown = UnknownMembers.Drop }))
            plainest = view with { Stage = Stage.Render, Unknown = UnknownMembers.Drop };
        foreach (var scope in view.Scopes.Scopes)
        {
            var without = plainest with { Scopes = ScopeSet.Just(plainest.Scopes.Scopes.Remove(scope)) };
            if (AreSame(plainest, without))
                plainest = without;
        }
        return plainest;
    }

    bool Compare(EntityDefinition root, View first, View second)
    {
        pending.Push((root, first, second));
        return Compare();
    }

    bool Compare(Schema root, View first, View second) => SameValue(root, first, second) && Compare();

    bool Compare()
    {
        while (pending.TryPop(out var pair))
            if (met.Add(pair) && !SameObjects(pair.Definition.Shape, pair.First, pair.Second))
                return false;
        return true;
    }

    bool SameObjects(ObjectShape shape, View first, View second)
    {
        var (left, right) = (first.Of(shape.Properties), second.Of(shape.Properties));
        return first.Unknown == second.Unknown
            && left.Length == right.Length
            && left.Zip(right).All(pair => SameMember(pair.First, pair.Second, first, second));
    }

    bool SameMember(Property left, Property right, View first, View second) =>
        left.Name == right.Name
        && (ReferenceEquals(left.Schema, right.Schema) || left.Schema.Equals(right.Schema))
        && left.Judged.Constraints.Length == right.Judged.Constraints.Length
        && Requirement.Of(left, first.Stage) == Requirement.Of(right, second.Stage)
        && SameValue(left.Schema, first, second);

    bool SameValue(Schema schema, View first, View second)
    {
        switch (schema)
        {
            case ArraySchema array:
                return SameValue(array.Items, first, second);
            case MapSchema map:
                return SameValue(map.Values, first, second);
            case UnionSchema union:
                return union.Alternatives.All(a => SameValue(a, first, second));
            case AllOfSchema all:
                return SameObjects(all.Shape, first.Into(all.Shape.Unknown), second.Into(all.Shape.Unknown));
            case ConvertedSchema converted:
                return SameValue(converted.Wire, first, second);
            case ObjectSchema inline:
                return SameObjects(inline.Shape, first.Into(inline.Shape.Unknown), second.Into(inline.Shape.Unknown));
            case Entity entity:
                pending.Push((entity.Definition, first.Into(entity), second.Into(entity)));
                return true;
            default:
                return true;
        }
    }
}
