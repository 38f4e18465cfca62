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
        var names = ImmutableArray.CreateBuilder<string>();
        var start = 1;
        foreach (var segment in segments)
        {
            var declared = segment.ToString();
            if (segment.CaptureName is { } name)
            {
                if (!earlier.TryAdd(name, segment))
                    throw PathPatternException.RepeatedName(path, start, declared, earlier[name].ToString());
                names.Add(name);
            }

            start += declared.Length + 1;
        }

        return names.ToImmutable();
    }

    public static ImmutableArray<PathSegment> Complete(PathPattern pattern)
    {
        var taken = new HashSet<string>(pattern.Captures, Comparer);
        return
        [
            .. pattern.Segments.Select(segment => segment switch
            {
                ParameterSegment { Name: null } => new ParameterSegment(Free(taken, "param")),
                WildcardSegment { Name: null } => new WildcardSegment(Free(taken, "wildcard")),
                _ => segment,
            }),
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
