using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema;
using MetaApi.OpenApi.Samples.Attempts;

namespace MetaApi.OpenApi.Samples;

/// <summary>Goes through a typical value and tries, at each place, what its schema allows and what it forbids. All that is handed out was judged.</summary>
internal sealed class SampleWalk(ValueShape root)
{
    /// <summary>Enough for any operation that a person can read; alternatives in alternatives can make any number.</summary>
    const int MostSamples = 4000;

    const string AcceptedElsewhere = "The value is accepted as another alternative.";

    readonly SampleMaker values = new();

    readonly ImmutableArray<Sample>.Builder valid = ImmutableArray.CreateBuilder<Sample>();

    readonly ImmutableArray<Violation>.Builder broken = ImmutableArray.CreateBuilder<Violation>();

    readonly ImmutableArray<Omission>.Builder omitted = ImmutableArray.CreateBuilder<Omission>();

    readonly HashSet<string> met = new(StringComparer.Ordinal);

    public SampleSet Run()
    {
        if (!values.TryMake(root, out var typical))
            omitted.Add(new("", "", "a typical value", "No value was found that the schema accepts."));
        else
        {
            Keep(new("", "", "a typical value", typical));
            Visit(new("", root, typical, value => value, Trail.Start));
        }
        return new(valid.ToImmutable(), broken.ToImmutable(), omitted.ToImmutable());
    }

    void Visit(SamplePlace place)
    {
        if (valid.Count + broken.Count > MostSamples)
        {
            omitted.Add(new(place.Pointer, "", "more samples", $"There are more than {MostSamples} already."));
            return;
        }
        foreach (var attempt in PlaceAttempts.Valid(place, values))
            TryValid(place, attempt);
        foreach (var attempt in PlaceAttempts.Broken(place, values))
            TryBroken(place, attempt);
        foreach (var alternatives in place.Shape.Open)
            VisitBranches(place, alternatives);
        foreach (var inner in place.Inside())
            Visit(inner);
    }

    void VisitBranches(SamplePlace place, Alternatives alternatives)
    {
        foreach (var attempt in ChoiceAttempts.Broken(place.Shape, alternatives, values))
            TryBroken(place, attempt);
        foreach (var (number, branch) in alternatives.Branches.Index())
        {
            var name = $"alternative {number + 1} of {alternatives.Branches.Length}";
            if (place.Trail.Met.Contains(branch.Pointer))
                continue;
            if (!values.TryMake(place.Shape.Choose(alternatives, branch), out var value))
            {
                omitted.Add(new(place.Pointer, alternatives.Keyword, name, "No value was found that this alternative accepts."));
                continue;
            }
            Keep(new(place.Pointer, alternatives.Keyword, name, place.Whole(value)));
            Visit(place with { Shape = place.Shape.Only(branch), Value = value, Trail = new(place.Trail.Met.Add(branch.Pointer)) });
        }
    }

    void TryValid(SamplePlace place, Attempt attempt)
    {
        foreach (var candidate in attempt.Candidates)
            if (place.Whole(candidate) is var whole && root.Accepts(whole))
            {
                Keep(new(place.Pointer, attempt.Keyword, attempt.Name, whole));
                return;
            }
        Omit(place, attempt, "No value of this kind was found that the schema accepts.");
    }

    void TryBroken(SamplePlace place, Attempt attempt)
    {
        var reason = "No value was found that breaks this rule and no other.";
        foreach (var candidate in attempt.Candidates)
        {
            if (!BreaksOnly(place.Shape.FailuresOf(candidate), attempt.Keyword))
                continue;
            var whole = place.Whole(candidate);
            var failures = root.FailuresOf(whole);
            if (failures.IsEmpty)
                reason = AcceptedElsewhere;
            else
            {
                if (met.Add($"- {whole?.ToJsonString()}"))
                    broken.Add(new(place.Pointer, attempt.Keyword, attempt.Name, whole, failures));
                return;
            }
        }
        if (attempt.Keyword != "type" || reason != AcceptedElsewhere)
            Omit(place, attempt, reason);
    }

    static bool BreaksOnly(ImmutableArray<Failure> failures, string keyword)
    {
        var codes = KeywordCodes.Of(keyword).ToArray();
        return !failures.IsEmpty && failures.All(f => codes.Contains(f.Code) && f.Pointer.LastIndexOf('/') <= 0);
    }

    void Keep(Sample sample)
    {
        if (met.Add($"+ {sample.Value?.ToJsonString()}"))
            valid.Add(sample);
    }

    void Omit(SamplePlace place, Attempt attempt, string reason)
    {
        if (!attempt.IsExtra)
            omitted.Add(new(place.Pointer, attempt.Keyword, attempt.Name, reason));
    }
}
