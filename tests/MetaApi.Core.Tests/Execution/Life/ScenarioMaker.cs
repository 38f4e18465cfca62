using System.Collections.Immutable;

namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>Makes the random scenarios of one tree: requests for its routes and for what it does not have, with disturbances on their way.</summary>
internal sealed class ScenarioMaker(Node root, Dice dice)
{
    const int OfEachTree = 5;

    static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"];

    static readonly string[] Errors =
    [
        "Mishap", "DeepMishap", "DeeperMishap", "Refusal", "DeepRefusal", "Breakdown", "OperationCanceledException",
        "TaskCanceledException", "AggregateException", "NullReferenceException",
    ];

    static readonly int?[] Statuses = [null, 202, 401, 403, 404, 409, 503];

    readonly List<(string Path, ImmutableArray<Node> Levels)> ways = [.. root.Ways()];

    public IEnumerable<Scenario> Make() => Enumerable.Range(0, OfEachTree).Select(_ => dice.Chance(85) ? ForRoute() : ForNothing());

    Scenario ForRoute()
    {
        var (path, levels) = dice.Pick(ways.Where(w => w.Levels[^1].IsRoute).ToList());
        var scenario = new Scenario(root, levels[^1].Method!, path.Length == 0 ? "/" : path, dice.Chance(90));
        return Disturbed(scenario, [.. PlacesOf(levels), .. RescuesOf(levels)]);
    }

    Scenario ForNothing()
    {
        var (path, levels) = dice.Pick(ways);
        path += dice.Chance(60) ? "/none" : "";
        return Disturbed(new(root, dice.Pick(Methods), path.Length == 0 ? "/" : path, true), [.. RescuesOf(levels)]);
    }

    static IEnumerable<(string Place, bool IsAsync)> PlacesOf(ImmutableArray<Node> levels) =>
    [
        .. levels.SelectMany(l => l.Hooks).Select(h => (h.Name, h.IsAsync)),
        .. levels.SelectMany(l => l.Hooks).Where(h => h.HasHalves).Select(h => (h.Name + ">", true)),
        ("action", levels[^1].IsAsync), ("action", levels[^1].IsAsync), ("read", false), ("render", false),
    ];

    static IEnumerable<(string Place, bool IsAsync)> RescuesOf(ImmutableArray<Node> levels) =>
        levels.SelectMany(l => l.Rescues).Select(r => (r.Name, true));

    Scenario Disturbed(Scenario scenario, (string Place, bool IsAsync)[] places)
    {
        var disturbed = dice.Some(places, dice.Between(0, 4)).DistinctBy(p => p.Place).Select(p => KeyValuePair.Create(p.Place, ScriptFor(p.Place, p.IsAsync)));
        return scenario with { Scripts = scenario.Scripts.AddRange(disturbed) };
    }

    Script ScriptFor(string place, bool isAsync)
    {
        var acts = Enumerable.Range(0, dice.Between(0, 3)).Select(_ => OneFor(place, isAsync)).ToList();
        if (place == "action" && dice.Chance(50))
            acts.Insert(0, new(ActKind.Render));
        return new([.. acts], place.StartsWith("around", StringComparison.Ordinal) && !place.EndsWith('>') ? GoingOn() : Going.Once);
    }

    Going GoingOn() => dice.Chance(50) ? Going.Once : dice.Pick(Enum.GetValues<Going>());

    Act OneFor(string place, bool isAsync) => dice.Between(1, 100) switch
    {
        <= 12 when isAsync => new(ActKind.Yield),
        <= 20 when isAsync => new(ActKind.Read),
        <= 25 => new(ActKind.Send),
        <= 32 => new(ActKind.Problem, Status: dice.Pick(Statuses)),
        <= 40 => new(dice.Pick((ActKind[])[ActKind.Render, ActKind.RenderMisfit])),
        <= 44 => new(ActKind.SetStatus, Status: dice.Pick(Statuses)),
        <= 58 => new(ActKind.Abort, Status: dice.Pick(Statuses)),
        <= 64 => new(ActKind.AbortWithDetail, Status: dice.Pick(Statuses)),
        <= 67 => new(ActKind.HangUp),
        <= 72 when place.StartsWith("rescue", StringComparison.Ordinal) => new(ActKind.Rethrow),
        _ => new(ActKind.Throw, dice.Pick(Errors)),
    };
}
