using System.Collections.Immutable;
using Microsoft.AspNetCore.Routing.Patterns;

namespace MetaApi.Endpoints;

/// <summary>
/// ASP.NET's route patterns in our terms. What may be left out at the end of a path makes shorter patterns; what our patterns cannot say is told.
/// </summary>
internal sealed class PathTranslation
{
    readonly RoutePattern source;

    readonly ImmutableArray<string> segments;

    PathTranslation(RoutePattern source)
    {
        this.source = source;
        segments = [.. source.PathSegments.Select(SegmentText.Of)];
    }

    /// <summary>The path, or the first segment that cannot be said.</summary>
    public static (EndpointPath? Path, string? Culprit) Of(RoutePattern source) => new PathTranslation(source).Translate();

    (EndpointPath?, string?) Translate()
    {
        for (var i = 0; i < segments.Length; i++)
            if (!SegmentText.IsSayable(source.PathSegments[i], segments[i]))
                return (null, SegmentText.Shown(source.PathSegments[i]));
        return (new(First(segments.Length), [.. Shorter()], [.. source.PathSegments.SelectMany(Spots)]), null);
    }

    PathPattern First(int count) => PathPattern.Parse(string.Join('/', segments.Take(count)));

    /// <summary>A catch-all matches no segment too, so without it nothing is shorter; what stands before it may be.</summary>
    IEnumerable<PathPattern> Shorter()
    {
        for (var count = segments.Length; count > 0 && MayEndBefore(source.PathSegments[count - 1]); count--)
            if (source.PathSegments[count - 1].Parts is not [RoutePatternParameterPart { IsCatchAll: true }])
                yield return First(count - 1);
    }

    bool MayEndBefore(RoutePatternPathSegment segment) => segment.Parts is [RoutePatternParameterPart parameter]
        && (parameter.IsOptional || parameter.IsCatchAll || DefaultOf(parameter) is not null);

    IEnumerable<CaptureSpot> Spots(RoutePatternPathSegment segment, int index)
    {
        var before = 0;
        var mixed = segment.Parts.OfType<RoutePatternParameterPart>().Count() > 1 ? PathPattern.Parse(segments[index]) : null;
        foreach (var part in segment.Parts)
            if (part is RoutePatternParameterPart parameter)
                yield return new(parameter.Name, index)
                {
                    IsRest = parameter.IsCatchAll,
                    Mixed = mixed,
                    Before = before,
                    Behind = segment.Parts.OfType<RoutePatternLiteralPart>().Sum(l => l.Content.Length) - before,
                    Default = DefaultOf(parameter) ?? (parameter.IsCatchAll ? "" : null),
                };
            else
                before += ((RoutePatternLiteralPart)part).Content.Length;
    }

    string? DefaultOf(RoutePatternParameterPart parameter) => source.Defaults.TryGetValue(parameter.Name, out var value)
        ? Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)
        : null;
}
