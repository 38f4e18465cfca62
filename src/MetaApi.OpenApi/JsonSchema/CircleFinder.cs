using MetaApi.Schemas.Rules;

namespace MetaApi.OpenApi.JsonSchema;

/// <summary>Finds schemas that lead back to themselves without looking into the value, and chains of schemas too long to follow.</summary>
internal sealed class CircleFinder(SchemaIndex index, List<JsonSchemaProblem> problems)
{
    const int LongestChain = 200;

    readonly Dictionary<SchemaRule, SchemaSpot> spots = index.Spots.ToDictionary(s => s.Rule);

    /// <summary>How long the chain below a schema is; 0 while that is being found out.</summary>
    readonly Dictionary<SchemaRule, int> lengths = [];

    public static void Find(SchemaIndex index, List<JsonSchemaProblem> problems)
    {
        var finder = new CircleFinder(index, problems);
        foreach (var spot in index.Spots)
            finder.Follow(spot.Rule);
    }

    void Follow(SchemaRule start)
    {
        if (lengths.ContainsKey(start))
            return;
        var path = new Stack<(SchemaRule Rule, IEnumerator<SchemaRule> Inner)>();
        Enter(path, start);
        while (path.TryPeek(out var top))
            if (!top.Inner.MoveNext())
                Leave(path);
            else if (!lengths.TryGetValue(top.Inner.Current, out var length))
                Enter(path, top.Inner.Current);
            else if (length == 0)
                problems.Add(SchemaProblems.Circle(JsonPointer.Append(PointerTo(top.Rule), "$ref")));
    }

    void Enter(Stack<(SchemaRule, IEnumerator<SchemaRule>)> path, SchemaRule rule)
    {
        lengths.Add(rule, 0);
        path.Push((rule, rule.InPlace.GetEnumerator()));
    }

    void Leave(Stack<(SchemaRule Rule, IEnumerator<SchemaRule> Inner)> path)
    {
        var (rule, inner) = path.Pop();
        inner.Dispose();
        var length = 1 + rule.InPlace.Select(r => lengths[r]).DefaultIfEmpty().Max();
        lengths[rule] = length;
        if (length == LongestChain + 1)
            problems.Add(SchemaProblems.TooManySteps(PointerTo(rule), LongestChain));
    }

    string PointerTo(SchemaRule rule) => spots.TryGetValue(rule, out var spot) ? spot.Pointer : "";
}
