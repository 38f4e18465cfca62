using System.Collections.Immutable;
using MetaApi.Schemas;

namespace MetaApi.OpenApi.Schemas;

/// <summary>Finds out whether an entity, and all it contains, looks the same in two views.</summary>
internal sealed class ViewComparison
{
    readonly HashSet<(EntityDefinition Definition, View First, View Second)> met = [];

    readonly Stack<(EntityDefinition Definition, View First, View Second)> pending = [];

    /// <summary>The view that looks the same with the fewest words: as rendered where reading is no different, without scopes that change nothing.</summary>
    public static View Plainest(EntityDefinition definition, View view)
    {
        var plainest = view;
        if (AreSame(definition, view, view with { Stage = Stage.Render }))
            plainest = view with { Stage = Stage.Render };
        foreach (var scope in view.Scopes.Scopes)
        {
            var without = plainest with { Scopes = ScopeSet.Of(plainest.Scopes.Scopes.Remove(scope)) };
            if (AreSame(definition, plainest, without))
                plainest = without;
        }
        return plainest;
    }

    static bool AreSame(EntityDefinition definition, View first, View second) =>
        first == second || new ViewComparison().Compare(definition, first, second);

    bool Compare(EntityDefinition root, View first, View second)
    {
        pending.Push((root, first, second));
        while (pending.TryPop(out var pair))
            if (met.Add(pair) && !SameMembers(pair.Definition.Properties, pair.First, pair.Second))
                return false;
        return true;
    }

    bool SameMembers(ImmutableArray<Property> properties, View first, View second) =>
        properties.All(p => first.Shows(p) == second.Shows(p) && (!first.Shows(p) || SameMember(p, first, second)));

    bool SameMember(Property property, View first, View second) =>
        Requirement.Of(property, first.Stage) == Requirement.Of(property, second.Stage) && SameValue(property.Schema, first, second);

    bool SameValue(Schema schema, View first, View second)
    {
        switch (schema)
        {
            case ArraySchema array:
                return SameValue(array.Items, first, second);
            case ObjectSchema inline:
                return SameMembers(inline.Properties, first, second);
            case Entity entity:
                pending.Push((entity.Definition, first.Into(entity), second.Into(entity)));
                return true;
            default:
                return true;
        }
    }
}
