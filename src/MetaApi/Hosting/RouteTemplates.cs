using System.Collections.Immutable;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace MetaApi.Hosting;

/// <summary>
/// Path patterns in ASP.NET's terms. A mixed segment becomes a parameter, and what stands from a wildcard on a catch-all: the pattern
/// decides what they may be. A prefix has nothing to decide it, and is told as it is.
/// </summary>
internal static class RouteTemplates
{
    /// <summary>Under this name a constraint is asked that concerns no parameter; no parameter can have it.</summary>
    const string WholePath = "/";

    const string MethodName = "/method";

    public static RoutePattern For(PathPattern prefix, PathPattern pattern, IRouteConstraint? path = null, IRouteConstraint? method = null)
    {
        var whole = prefix.Append(pattern).Named().Segments;
        var above = whole[..prefix.Segments.Length];
        var below = whole[prefix.Segments.Length..];
        var parts = above.Select(Exactly).Concat(RouteLook.Shown(below).Select(segment => Roughly(segment, below))).ToList();
        var text = "/" + string.Join('/', above.Concat(RouteLook.Shown(below)).Select(Text));
        return RoutePatternFactory.Pattern(text, null, Policies(parts, path, method), parts);
    }

    static RoutePatternPathSegment Exactly(PathSegment segment) => RoutePatternFactory.Segment(segment.Parts.Select(Part));

    static RoutePatternPathSegment Roughly(PathSegment segment, ImmutableArray<PathSegment> below) => segment switch
    {
        MixedSegment => RoutePatternFactory.Segment(RoutePatternFactory.ParameterPart(segment.ToString())),
        WildcardSegment wildcard => RoutePatternFactory.Segment(CatchAll(TakesItsOwn(wildcard, below) ? wildcard.Name! : $":{wildcard.Name}")),
        _ => Exactly(segment),
    };

    /// <summary>Whether the catch-all takes what the wildcard does: it is the last segment, and no parameter was put behind it.</summary>
    static bool TakesItsOwn(WildcardSegment wildcard, ImmutableArray<PathSegment> below) =>
        below[^1] == wildcard && RouteLook.Shown(below).Count() == below.Length;

    static RoutePatternPart Part(PathSegment part) => part switch
    {
        LiteralSegment literal => RoutePatternFactory.LiteralPart(literal.Text),
        ParameterSegment parameter => RoutePatternFactory.ParameterPart(parameter.Name!),
        WildcardSegment wildcard => CatchAll(wildcard.Name!),
        _ => throw new InvalidOperationException($"A {part.GetType().Name} has no translation."),
    };

    static RoutePatternParameterPart CatchAll(string name) =>
        RoutePatternFactory.ParameterPart(name, null, RoutePatternParameterKind.CatchAll);

    static RouteValueDictionary Policies(List<RoutePatternPathSegment> parts, IRouteConstraint? path, IRouteConstraint? method)
    {
        var policies = new RouteValueDictionary();
        var names = parts.Select(p => p.Parts[^1]).OfType<RoutePatternParameterPart>().ToList();
        foreach (var mixed in names.Where(p => !p.IsCatchAll && p.Name.Contains(':', StringComparison.Ordinal)))
            policies[mixed.Name] = MixedPrecedence.Instance;
        if (path is not null)
            policies[names is [.., { IsCatchAll: true } wildcard] ? wildcard.Name : WholePath] = path;
        if (method is not null)
            policies[MethodName] = method;
        return policies;
    }

    static string Text(PathSegment segment) => string.Concat(segment.Parts.Select(part => part switch
    {
        LiteralSegment literal => literal.Text,
        WildcardSegment wildcard => $"{{*{wildcard.Name}}}",
        _ => $"{{{part.CaptureName}}}",
    }));
}
