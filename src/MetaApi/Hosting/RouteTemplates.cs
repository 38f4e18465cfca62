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
        var whole = prefix.Append(pattern).Named();
        foreach (var segment in whole.Segments)
        {
            segments.Add(RoutePatternFactory.Segment(Part(segment)));
            if (segment is WildcardSegment)
                break;
        }
        return RoutePatternFactory.Pattern(Text(segments), null, Policies(whole, constraint), segments);
    }

    /// <summary>What the pattern looks like to ASP.NET, which tells neither case nor what follows a wildcard.</summary>
    public static string KeyOf(PathPattern pattern)
    {
        var known = pattern.Segments.TakeWhile(s => s is not WildcardSegment).ToList();
        var parts = known.Select(s => s is LiteralSegment literal ? literal.Text.ToUpperInvariant() : ":");
        return string.Join('/', parts) + (known.Count < pattern.Segments.Length ? "/*" : "");
    }

    static RoutePatternPart Part(PathSegment segment) => segment switch
    {
        LiteralSegment literal => RoutePatternFactory.LiteralPart(literal.Text),
        ParameterSegment parameter => RoutePatternFactory.ParameterPart(parameter.Name!),
        WildcardSegment wildcard => RoutePatternFactory.ParameterPart(wildcard.Name!, null, RoutePatternParameterKind.CatchAll),
        _ => throw new InvalidOperationException($"A {segment.GetType().Name} has no translation."),
    };

    /// <summary>A constraint may stand under the name of no parameter; it is then asked all the same.</summary>
    static RouteValueDictionary? Policies(PathPattern pattern, IRouteConstraint? constraint)
    {
        var wildcard = pattern.Segments.OfType<WildcardSegment>().FirstOrDefault();
        return constraint is null ? null : new() { [wildcard?.Name ?? "pattern"] = constraint };
    }

    static string Text(List<RoutePatternPathSegment> segments) => "/" + string.Join('/', segments.Select(s => s.Parts[0] switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart { IsCatchAll: true } wildcard => $"{{*{wildcard.Name}}}",
        RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
        var other => other.ToString(),
    }));
}
