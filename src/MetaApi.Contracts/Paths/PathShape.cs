using System.Collections.Immutable;

namespace MetaApi.Paths;

/// <summary>A pattern without names, reduced to what decides which paths it matches.</summary>
internal sealed class PathShape
{
    const string Parameter = ":";
    const string Wildcard = "*";

    readonly string head;
    readonly int literals;
    readonly int parameters;
    readonly int wildcards;

    public PathShape(ImmutableArray<PathSegment> segments)
    {
        var tokens = Reduce(segments);
        Text = "/" + string.Join('/', tokens);
        parameters = tokens.Count(token => token == Parameter);
        wildcards = tokens.Count(token => token == Wildcard);
        literals = tokens.Count - parameters - wildcards;
        head = RankHead(tokens, wildcards > 0);
    }

    public string Text { get; }

    public int CompareTo(PathShape other)
    {
        var difference = string.CompareOrdinal(head, other.head);
        if (difference == 0)
            difference = other.literals - literals;
        if (difference == 0)
            difference = other.parameters - parameters;
        if (difference == 0)
            difference = wildcards - other.wildcards;
        return difference != 0 ? difference : string.CompareOrdinal(Text, other.Text);
    }

    // Between two literals only the number of parameters counts and whether there is a wildcard: '/:x/*y', '/*y/:x' and
    // '/*y/:x/*z' match the same paths. The wildcard is put first.
    static List<string> Reduce(ImmutableArray<PathSegment> segments)
    {
        var tokens = new List<string>();
        var afterLiteral = 0;
        foreach (var segment in segments)
            switch (segment)
            {
                case LiteralSegment literal:
                    tokens.Add(literal.Text);
                    afterLiteral = tokens.Count;
                    break;
                case ParameterSegment:
                    tokens.Add(Parameter);
                    break;
                case WildcardSegment when afterLiteral == tokens.Count || tokens[afterLiteral] != Wildcard:
                    tokens.Insert(afterLiteral, Wildcard);
                    break;
            }

        return tokens;
    }

    // Up to the first wildcard segments stand at fixed places, so there a comparison from the left is meaningful.
    static string RankHead(List<string> tokens, bool hasWildcard)
    {
        const char literal = '0', parameter = '1', end = '2', wildcard = '3';
        var fixedPlaces = tokens.TakeWhile(token => token != Wildcard).Select(token => token == Parameter ? parameter : literal);
        return string.Concat(fixedPlaces) + (hasWildcard ? wildcard : end);
    }
}
