using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Comparing.Schemas;

/// <summary>
/// Compares schemas where they are used. Two schemas are compared once; each use then walks over the pairs that it reaches, each of them once,
/// so that circles end and the work grows with the size of the documents, whatever they refer to.
/// </summary>
internal sealed class SchemaComparison
{
    const int MostSteps = 5_000_000;

    readonly Dictionary<(string Old, string New, Direction Direction), ShapePair> pairs = [];

    int steps;

    /// <summary>Reports every change below two schemas.</summary>
    public void Compare(SpotPair schemas, ComparedPlace place)
    {
        var seen = new HashSet<ShapePair>();
        var waiting = new Stack<(SchemaEdge Edge, ValuePath Path)>([(new("", SchemaSpots.Of(schemas.Old), SchemaSpots.Of(schemas.New)), ValuePath.Root)]);
        while (waiting.TryPop(out var next))
        {
            var pair = Pair(next.Edge, place.Direction);
            if (!seen.Add(pair))
                continue;
            foreach (var finding in pair.Findings)
                Report(finding, next.Path, place);
            foreach (var edge in pair.Edges.Reverse())
                waiting.Push((edge, next.Path.Then(edge.Step)));
        }
    }

    static void Report(SchemaFinding finding, ValuePath path, ComparedPlace place)
    {
        var at = path.Then(finding.Step).Text();
        (at.Length == 0 ? place : place.At(at)).Report(finding.Rule, finding.At, finding.Sentence);
    }

    ShapePair Pair(SchemaEdge edge, Direction direction)
    {
        if (++steps > MostSteps)
            throw new ToolException("The documents refer to each of their schemas from too many places to be compared.", "Compare the documents of parts of the API.");
        var key = (edge.Old.Key, edge.New.Key, direction);
        if (!pairs.TryGetValue(key, out var pair))
            pairs.Add(key, pair = Compared(new(SchemaReading.Of(edge.Old), SchemaReading.Of(edge.New), direction)));
        return pair;
    }

    /// <summary>Of values that have nothing in common any more only that is worth telling.</summary>
    static ShapePair Compared(ShapePair pair)
    {
        if (UnionAspect.IsIntroduced(pair))
            return pair;
        AnnotationAspect.Compare(pair);
        if (!TypeAspect.Compare(pair))
            return pair;
        EnumAspect.Compare(pair);
        FormatAspect.Compare(pair);
        LimitAspect.Compare(pair);
        RangeAspect.Compare(pair);
        MultipleOfAspect.Compare(pair);
        OpaqueAspect.Compare(pair);
        ItemsAspect.Compare(pair);
        PropertiesAspect.Compare(pair);
        UndeclaredAspect.Compare(pair);
        UnionAspect.Compare(pair);
        return pair;
    }
}
