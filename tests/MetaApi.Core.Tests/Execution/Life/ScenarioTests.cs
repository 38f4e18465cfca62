namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>The random scenarios hold everything that may happen, and a difference would be seen.</summary>
public sealed class ScenarioTests
{
    const int Enough = 2_000;

    static readonly List<Scenario> Scenarios = [.. Enumerable.Range(1, Enough).SelectMany(Of)];

    [Test]
    public void ErrorsAndAbortsHappenAtEveryPlace()
    {
        string[] places =
        [
            "aroundcall", "aroundcall>", "beforevalidation", "before", "around", "around>", "after", "finally", "action", "read", "render", "rescue",
        ];

        foreach (var kind in (ActKind[])[ActKind.Throw, ActKind.Abort, ActKind.AbortWithDetail, ActKind.Problem, ActKind.HangUp])
            Assert.That(PlacesOf(kind), Is.SupersetOf(places), $"{kind}");
    }

    [Test]
    public void EveryActAndEveryWayToGoOnHappens()
    {
        var scripts = Scenarios.SelectMany(s => s.Scripts.Values).ToList();

        Assert.That(scripts.SelectMany(s => s.Acts).Select(a => a.Kind).Distinct(), Is.EquivalentTo(Enum.GetValues<ActKind>()));
        Assert.That(scripts.Select(s => s.Going).Distinct(), Is.EquivalentTo(Enum.GetValues<Going>()));
    }

    [Test]
    public void TreesAreFiveDeepAndMountModulesTwice()
    {
        var ways = Scenarios.Select(s => s.Root).Distinct().Select(root => root.Ways().ToList()).ToList();

        Assert.That(ways.Max(w => w.Max(way => way.Levels.Count(node => !node.IsRoute))), Is.GreaterThanOrEqualTo(5));
        Assert.That(ways.Count(w => w.Select(way => way.Levels[^1]).Where(n => n.IsModule).GroupBy(n => n, ReferenceEqualityComparer.Instance).Any(g => g.Count() > 1)), Is.GreaterThan(20));
    }

    [Test]
    public void HooksInAnotherOrderAreAnotherEnding()
    {
        SomeHook[] hooks = [new(HookKind.Before, "before1", false), new(HookKind.Before, "before2", true)];
        var route = new Node("") { Method = "GET", Hooks = [.. hooks] };
        var scenario = new Scenario(new("") { Children = [route] }, "GET", "/", true);
        var swapped = scenario with { Root = new("") { Children = [route with { Hooks = [.. hooks.Reverse()] }] } };

        Assert.That(Model.Of(scenario).Trace, Is.EqualTo("read before1 before2 action render"));
        Assert.That(Model.Of(swapped).Trace, Is.EqualTo("read before2 before1 action render"));
    }

    static HashSet<string> PlacesOf(ActKind kind) =>
    [
        .. Scenarios.SelectMany(s => s.Scripts).Where(s => s.Value.Acts.Any(a => a.Kind == kind))
            .Select(s => string.Concat(s.Key.Where(c => !char.IsAsciiDigit(c)))),
    ];

    static IEnumerable<Scenario> Of(int seed)
    {
        var dice = new Dice(seed);
        var root = new TreeMaker(dice).Make();
        return new ScenarioMaker(root, dice).Make();
    }
}
