using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Compares properties by name: which there are, and which are always there.</summary>
internal static class PropertiesAspect
{
    public static void Compare(ShapePair pair)
    {
        var (before, after) = (new ObjectProperties(pair.Old, pair.Direction), new ObjectProperties(pair.New, pair.Direction));
        foreach (var name in before.Names.Union(after.Names))
            Compare(pair, name, before, after);
        Dependencies(pair);
    }

    static void Compare(ShapePair pair, string name, ObjectProperties before, ObjectProperties after)
    {
        var at = ShapePair.At(before.Schemas(name), after.Schemas(name));
        if (!before.IsUsed(name) && !after.IsUsed(name) || !at.InBoth && !(at.IsAdded ? after : before).IsUsed(name))
            return;
        if (at.IsAdded && !before.IsRequired(name))
            pair.Report(Added(pair, after.IsRequired(name)), at, "The property is new.", name);
        else if (at.IsRemoved && !after.IsRequired(name))
            pair.Report(Removed(pair, before.IsRequired(name)), at, "The property is gone." + Announced(before.Schemas(name)), name);
        else if (!before.IsUsed(name) && after.IsRequired(name))
            pair.Report(PropertyRules.RequiredPropertyAdded, at, "The property can be sent, and must be.", name);
        else
            Both(pair, name, before, after);
    }

    static void Both(ShapePair pair, string name, ObjectProperties before, ObjectProperties after)
    {
        var (isUsed, wasUsed) = (after.IsUsed(name), before.IsUsed(name));
        if (isUsed && wasUsed && before.IsRequired(name) != after.IsRequired(name))
            pair.Report(
                after.IsRequired(name) ? PropertyRules.PropertyRequired : PropertyRules.PropertyOptional,
                ShapePair.At(before.Schemas(name), after.Schemas(name)) is { InBoth: true } at ? at : pair.Keyword("required"),
                after.IsRequired(name) ? "The property is required." : "The property may be left out.",
                name);
        if (isUsed || wasUsed)
            pair.Descend(name, before.Schemas(name), after.Schemas(name));
    }

    static ChangeRule Added(ShapePair pair, bool isRequired)
    {
        if (isRequired)
            return PropertyRules.RequiredPropertyAdded;
        return pair.Direction is Direction.Response && Undeclared.RefusesProperties(pair.Old) ? PropertyRules.PropertyAddedToClosed : PropertyRules.PropertyAdded;
    }

    static ChangeRule Removed(ShapePair pair, bool wasRequired)
    {
        if (pair.Direction is Direction.Request && Undeclared.RefusesProperties(pair.New))
            return PropertyRules.PropertyRefused;
        return wasRequired ? PropertyRules.RequiredPropertyRemoved : PropertyRules.PropertyRemoved;
    }

    static string Announced(SchemaSpots property) => Annotations.Announced(SchemaReading.Of(property).Flag("deprecated"));

    static void Dependencies(ShapePair pair)
    {
        var (before, after) = (Dependencies(pair.Old), Dependencies(pair.New));
        foreach (var (trigger, name) in before.Except(after))
            pair.Report(PropertyRules.DependencyRemoved, pair.Keyword("dependentRequired"), $"It need not be there beside '{trigger}'.", name);
        foreach (var (trigger, name) in after.Except(before))
            pair.Report(PropertyRules.DependencyAdded, pair.Keyword("dependentRequired"), $"It must be there beside '{trigger}'.", name);
    }

    static List<(string Trigger, string Name)> Dependencies(Shape shape) =>
    [
        .. from trigger in shape.Values("dependentRequired").SelectMany(v => v.Members)
           from name in trigger.Value.Items
           select (trigger.Key, name.Text() ?? ""),
    ];
}
