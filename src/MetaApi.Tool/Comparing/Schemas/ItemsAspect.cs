namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Compares the items of arrays, those with a place of their own by their place.</summary>
internal static class ItemsAspect
{
    public static void Compare(ShapePair pair)
    {
        var (before, after) = (Places(pair.Old), Places(pair.New));
        for (var i = 0; i < Math.Max(before.Count, after.Count); i++)
            pair.Descend($"[{i}]", At(i, before, pair.Old), At(i, after, pair.New));
        if (!Undeclared.IsClosed(pair.Old, "items") && !Undeclared.IsClosed(pair.New, "items"))
            pair.Descend("[]", "items");
    }

    /// <summary>The schemas of each place that has its own.</summary>
    static List<SchemaSpots> Places(Shape shape)
    {
        var lists = shape.Values("prefixItems").Select(v => v.Items.ToList()).ToList();
        return [.. Enumerable.Range(0, lists.Select(l => l.Count).DefaultIfEmpty().Max()).Select(i => new SchemaSpots([.. lists.Where(l => i < l.Count).Select(l => l[i])]))];
    }

    static SchemaSpots At(int index, List<SchemaSpots> places, Shape shape) => index < places.Count ? places[index] : shape.Nested("items");
}
