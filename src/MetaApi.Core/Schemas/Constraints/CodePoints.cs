namespace MetaApi.Schemas.Constraints;

/// <summary>Compares the length of a text in code points, as JSON Schema counts, with a limit.</summary>
internal static class CodePoints
{
    public static bool AtLeast(string text, int limit) =>
        text.Length >= limit && (text.Length >= (long)limit * 2 || Count(text) >= limit);

    public static bool AtMost(string text, int limit) => text.Length <= limit || Count(text) <= limit;

    static int Count(string text)
    {
        var count = text.Length;
        foreach (var unit in text)
            if (char.IsLowSurrogate(unit))
                count--;
        return count;
    }
}
