using System.Collections.Immutable;

namespace MetaApi.Paths;

/// <summary>The names of captures: each is used once, and those left out can be made up.</summary>
internal static class CaptureNames
{
    // ASP.NET Core's route values and many generated clients do not tell 'id' and 'ID' apart.
    static readonly StringComparer Comparer = StringComparer.OrdinalIgnoreCase;

    public static ImmutableArray<string> Read(string path, ImmutableArray<PathSegment> segments)
    {
        var earlier = new Dictionary<string, PathSegment>(Comparer);
        var start = 0;
        foreach (var segment in segments)
        {
            start++;
            foreach (var part in segment.Parts)
            {
                if (part.CaptureName is { } name && !earlier.TryAdd(name, part))
                    throw PathPatternException.RepeatedName(path, start, part.ToString(), earlier[name].ToString());
                start += part.ToString().Length;
            }
        }

        return [.. segments.SelectMany(segment => segment.Parts).Select(part => part.CaptureName).OfType<string>()];
    }

    public static ImmutableArray<PathSegment> Complete(PathPattern pattern)
    {
        var taken = new HashSet<string>(pattern.Captures, Comparer);
        return
        [
            .. pattern.Segments.Select(segment =>
                segment.Renamed(part => part.CaptureName ?? Free(taken, part is WildcardSegment ? "wildcard" : "param"))),
        ];
    }

    static string Free(HashSet<string> taken, string word)
    {
        var number = 1;
        while (!taken.Add(word + number))
            number++;
        return word + number;
    }
}
