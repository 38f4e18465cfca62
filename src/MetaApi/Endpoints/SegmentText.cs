using Microsoft.AspNetCore.Routing.Patterns;

namespace MetaApi.Endpoints;

/// <summary>A segment of an ASP.NET pattern in the spelling of ours.</summary>
internal static class SegmentText
{
    public static string Of(RoutePatternPathSegment segment) => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternParameterPart { IsCatchAll: true } rest => "*" + rest.Name,
        RoutePatternParameterPart parameter => ":" + parameter.Name,
        RoutePatternLiteralPart literal => literal.Content.Replace(":", "::"),
        _ => ((RoutePatternSeparatorPart)part).Content,
    }));

    /// <summary>The segment as it was written, constraints aside.</summary>
    public static string Shown(RoutePatternPathSegment segment) => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternParameterPart { IsCatchAll: true } rest => $"{{*{rest.Name}}}",
        RoutePatternParameterPart parameter => $"{{{parameter.Name}{(parameter.IsOptional ? "?" : "")}}}",
        RoutePatternLiteralPart literal => literal.Content,
        _ => ((RoutePatternSeparatorPart)part).Content,
    }));

    /// <summary>Whether our pattern captures the same: a literal of ASP.NET may look like a wildcard here, a name be none, and a part of a segment be optional.</summary>
    public static bool IsSayable(RoutePatternPathSegment segment, string text)
    {
        try
        {
            return !segment.Parts.Any(p => p is RoutePatternSeparatorPart || (segment.Parts.Count > 1 && p is RoutePatternParameterPart { IsOptional: true }))
                && PathPattern.Parse(text).Captures.SequenceEqual(segment.Parts.OfType<RoutePatternParameterPart>().Select(p => p.Name))
                && text is not "*";
        }
        catch (PathPatternException)
        {
            return false;
        }
    }
}
