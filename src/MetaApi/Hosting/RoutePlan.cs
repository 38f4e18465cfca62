using System.Collections.Immutable;
using MetaApi.Execution;

namespace MetaApi.Hosting;

/// <summary>A route with what is needed to read its path quickly.</summary>
internal sealed class RoutePlan(Operation operation)
{
    readonly ImmutableArray<PathSegment> segments = operation.Route.Pattern.Segments;

    public Operation Operation => operation;

    public PathPattern Pattern => operation.Route.Pattern;

    public bool ServesAnyMethod { get; } = operation.Route.ServesAnyMethod;

    /// <summary>Whether the pattern has no wildcard, so that segments stand opposite each other.</summary>
    public bool IsFixedLength { get; } = !operation.Route.Pattern.Segments.Any(s => s is WildcardSegment);

    /// <summary>The named captures of a path that needs no decoding; null when it does not match.</summary>
    public string[]? MatchPlain(string path, int prefixLength)
    {
        var rest = AfterPrefix(path, prefixLength);
        var values = Pattern.Captures.IsEmpty ? [] : new string[Pattern.Captures.Length];
        var next = 0;
        foreach (var segment in segments)
            if (!TryTake(ref rest, out var text) || !TryRead(segment, text, values, ref next))
                return null;
        return rest.IsEmpty || (segments.IsEmpty && rest is "/") ? values : null;
    }

    static bool TryRead(PathSegment segment, ReadOnlySpan<char> text, string[] values, ref int next)
    {
        switch (segment)
        {
            case LiteralSegment literal:
                return text.SequenceEqual(literal.Text);
            case ParameterSegment parameter:
                if (parameter.Name is not null)
                    values[next++] = text.ToString();
                return !text.IsEmpty;
            default:
                var mixed = (MixedSegment)segment;
                var first = next;
                next += mixed.CaptureCount;
                return mixed.TryMatch(text, values.AsSpan(first, mixed.CaptureCount));
        }
    }

    static ReadOnlySpan<char> AfterPrefix(ReadOnlySpan<char> path, int prefixLength)
    {
        for (var i = 0; i < prefixLength; i++)
            TryTake(ref path, out _);
        return path;
    }

    static bool TryTake(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> segment)
    {
        segment = rest;
        if (rest.IsEmpty || rest[0] != '/')
            return false;
        var slash = rest[1..].IndexOf('/');
        segment = slash < 0 ? rest[1..] : rest[1..(slash + 1)];
        rest = slash < 0 ? [] : rest[(slash + 1)..];
        return true;
    }
}
