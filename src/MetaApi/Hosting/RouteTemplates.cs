using System.Collections.Immutable;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace MetaApi.Hosting;

/// <summary>
/// Path patterns in ASP.NET's terms. What stands behind a wildcard cannot be said there: such a pattern becomes a
/// catch-all with a constraint.
/// </summary>
internal static class RouteTemplates
{
    public static RoutePattern For(PathPattern prefix, PathPattern pattern, IRouteConstraint? constraint = null)
    {
        var segments = new List<RoutePatternPathSegment>();
        foreach (var segment in prefix.Append(pattern).Named().Segments)
        {
            segments.Add(RoutePatternFactory.Segment(Part(segment, constraint)));
            if (segment is WildcardSegment)
                break;
        }
        return RoutePatternFactory.Pattern(Text(segments), segments);
    }

    /// <summary>What the pattern looks like to ASP.NET, which tells neither case nor what follows a wildcard.</summary>
    public static string KeyOf(PathPattern pattern)
    {
        var known = pattern.Segments.TakeWhile(s => s is not WildcardSegment).ToList();
        var parts = known.Select(s => s is LiteralSegment literal ? literal.Text.ToUpperInvariant() : ":");
        return string.Join('/', parts) + (known.Count < pattern.Segments.Length ? "/*" : "");
    }

    /// <summary>Whether a pattern says more than its translation.</summary>
    public static bool NeedsConstraint(ImmutableArray<PathPattern> patterns) =>
        patterns.All(p => p.Segments.Any(s => s is WildcardSegment) && p.Segments is not [.., WildcardSegment]);

    static RoutePatternPart Part(PathSegment segment, IRouteConstraint? constraint) => segment switch
    {
        LiteralSegment literal => RoutePatternFactory.LiteralPart(literal.Text),
        ParameterSegment parameter => RoutePatternFactory.ParameterPart(parameter.Name!),
        WildcardSegment wildcard => CatchAll(wildcard.Name!, constraint),
        _ => throw new InvalidOperationException($"A {segment.GetType().Name} has no translation."),
    };

    static RoutePatternParameterPart CatchAll(string name, IRouteConstraint? constraint) => RoutePatternFactory.ParameterPart(
        name, null, RoutePatternParameterKind.CatchAll,
        constraint is null ? [] : [RoutePatternFactory.ParameterPolicy(constraint)]);

    static string Text(List<RoutePatternPathSegment> segments) => "/" + string.Join('/', segments.Select(s => s.Parts[0] switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart { IsCatchAll: true } wildcard => $"{{*{wildcard.Name}}}",
        RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
        var other => other.ToString(),
    }));
}
