namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>Compares the items of arrays, those with a place of their own by their place.</summary>
internal static class ItemsAspect
{
    public static void Compare(ShapePair pair)
    {
        var count = Math.Max(Count(pair.Old), Count(pair.New));
        for (var i = 0; i < count; i++)
            pair.Descend($"[{i}]", At(pair.Old, i), At(pair.New, i));
        if (!Undeclared.IsClosed(pair.Old, "items") && !Undeclared.IsClosed(pair.New, "items"))
            pair.Descend("[]", "items");
    }

    static int Count(Shape shape) => shape.Values("prefixItems").Max(v => (int?)v.Items.Count()) ?? 0;

    static SchemaSpots At(Shape shape, int index)
    {
        var listed = shape.Values("prefixItems").SelectMany(v => v.Items.Skip(index).Take(1)).ToList();
        return listed.Count > 0 ? new([.. listed]) : shape.Nested("items");
    }
}
