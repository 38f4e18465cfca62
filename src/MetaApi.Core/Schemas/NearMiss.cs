namespace MetaApi.Schemas;

/// <summary>Finds the name that somebody meant who wrote another.</summary>
internal static class NearMiss
{
    /// <summary>The known name that is nearest to a written one; null when none is near. Case, hyphens and underscores do not count.</summary>
    public static string? Of(string written, IEnumerable<string> known) => known
        .Select(name => (Name: name, Distance: Distance(Folded(written), Folded(name))))
        .Where(near => near.Distance <= Math.Max(1, Folded(written).Length / 3) && near.Distance < Folded(near.Name).Length)
        .OrderBy(near => near.Distance)
        .Select(near => near.Name)
        .FirstOrDefault();

    /// <summary>The known names, the nearest to a written one first.</summary>
    public static IEnumerable<string> Order(string written, IEnumerable<string> known) => known.OrderBy(name => Distance(Folded(written), Folded(name)));

    /// <summary>How many letters must be added, removed, changed or swapped with the next to make one text of another.</summary>
    static int Distance(string one, string other)
    {
        var distances = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
            for (var j = 0; j <= other.Length; j++)
                distances[i, j] = Distance(one, other, (i, j), distances);
        return distances[one.Length, other.Length];
    }

    static int Distance(string one, string other, (int I, int J) at, int[,] distances)
    {
        var (i, j) = at;
        if (i == 0 || j == 0)
            return i + j;
        var changed = distances[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
        var least = Math.Min(changed, Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1);
        return i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]
            ? Math.Min(least, distances[i - 2, j - 2] + 1)
            : least;
    }

    static string Folded(string name) =>
        name.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
}
