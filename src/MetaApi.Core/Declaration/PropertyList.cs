using MetaApi.Schemas;

namespace MetaApi.Declaration;

/// <summary>The properties declared so far; a name again replaces the property and keeps its place.</summary>
internal sealed class PropertyList
{
    readonly List<Property> properties = [];

    /// <summary>What is said of a group of properties, outermost first.</summary>
    readonly List<Func<Property, Property>> groups = [];

    public void Add<TOwner, TValue>(Property property, Action<PropertyBuilder<TOwner, TValue>>? block)
    {
        var common = groups.Aggregate(property, (p, group) => group(p));
        Put(block is null ? common : Under(common, PropertyBuilder<TOwner, TValue>.Applied(block, common)));
    }

    public void Put(Property property)
    {
        var index = properties.FindIndex(p => p.Member is not null && property.Member is not null ? p.Member == property.Member : p.Name == property.Name);
        if (index < 0)
            properties.Add(property);
        else
            properties[index] = property;
    }

    /// <summary>Declares properties of which something is said in common. A property's own word wins, but its scope and that of the group are both asked for.</summary>
    public void Within(Func<Property, Property> group, Action declare)
    {
        groups.Add(property => Under(property, group(property)));
        declare();
        groups.RemoveAt(groups.Count - 1);
    }

    public Property? Find(Predicate<Property> wanted) => properties.Find(wanted);

    public void Remove(Predicate<Property> unwanted) => properties.RemoveAll(unwanted);

    public ObjectShape ToShape() => new([.. properties.Select(p => p.Settled())]);

    static Property Under(Property common, Property own)
    {
        var settled = common.Settled();
        return own with
        {
            Scope = Both(common.Scope, own.Scope),
            SaidForParam = Under(settled.At(Stage.Param).Scope, own.SaidForParam),
            SaidForRender = Under(settled.At(Stage.Render).Scope, own.SaidForRender),
        };
    }

    static Func<Property, Property>? Under(ScopeCondition? common, Func<Property, Property>? own) => own is null ? null : property =>
    {
        var said = own(property);
        return said.Scope == property.Scope ? said : said with { Scope = Both(common, said.Scope) };
    };

    static ScopeCondition? Both(ScopeCondition? common, ScopeCondition? own) =>
        common is null || own is null || common == own ? own ?? common : common & own;
}
