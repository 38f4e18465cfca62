using System.Globalization;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>
/// The life of a call is that of the design, in any tree and whatever goes wrong in it. <c>METAAPI_TREES</c> says how many trees are grown,
/// <c>METAAPI_SEED</c> where chance begins.
/// </summary>
public sealed class LifeTests
{
    const int MostTold = 3;

    static readonly int Trees = Setting("METAAPI_TREES", 10_000);

    static readonly int Seed = Setting("METAAPI_SEED", 20_261);

    [Test]
    public async Task EveryCallEndsAsTheDesignSays()
    {
        var differences = new List<string>();
        var endings = new HashSet<(int, string)>();
        for (var seed = Seed; seed < Seed + Trees && differences.Count < MostTold; seed++)
            foreach (var (api, scenario) in Scenarios(seed))
            {
                var ending = await EndingAsync(api, scenario);
                endings.Add((ending.Status, ending.Body));
                if (ending != Model.Of(scenario))
                    differences.Add($"METAAPI_SEED={seed}\n{await ToldAsync(await ShrunkAsync(scenario))}");
            }

        Assert.That(differences, Is.Empty, () => string.Join("\n\n", differences));
        TestContext.Out.WriteLine($"{Trees} trees, {endings.Count} kinds of endings");
    }

    static IEnumerable<(Api Api, Scenario Scenario)> Scenarios(int seed)
    {
        var dice = new Dice(seed);
        var root = new TreeMaker(dice).Make();
        var api = Declaring.Api(root);
        return new ScenarioMaker(root, dice).Make().Select(scenario => (api, scenario));
    }

    static async Task<Ending> EndingAsync(Api api, Scenario scenario)
    {
        using var connection = new CancellationTokenSource();
        var performance = new Performance(scenario, connection);
        var request = new FakeRequest(scenario.Method, $"{scenario.Path}?n={(scenario.HasValidInput ? "5" : "x")}") { Token = connection.Token };
        request.Registered.Add(typeof(Performance), performance);
        try
        {
            var answer = await api.SendAsync(request);
            return new(answer.Status, Told(answer), performance.Trace)
            {
                Fault = answer.Fault is { } fault ? Mishaps.NameOf(fault) : null,
                Reported = Told(request.Reported),
            };
        }
        catch (OperationCanceledException) when (connection.IsCancellationRequested)
        {
            return Ending.Gone(performance.Trace) with { Reported = Told(request.Reported) };
        }
    }

    static string Told(IEnumerable<Exception> errors) => string.Join(' ', errors.Select(Mishaps.NameOf));

    static string Told(Answer answer) => answer.ContentType is "application/problem+json"
        ? $"problem {answer.Code}{(answer.Body.Contains("\"detail\":\"detail\"", StringComparison.Ordinal) ? " with detail" : "")}"
        : answer.Body;

    /// <summary>The same difference with as little around it as can be.</summary>
    static async Task<Scenario> ShrunkAsync(Scenario scenario)
    {
        while (await SmallerAsync(scenario) is { } smaller)
            scenario = smaller;
        return scenario;
    }

    static async Task<Scenario?> SmallerAsync(Scenario scenario)
    {
        foreach (var smaller in scenario.Smaller())
            if (await EndingAsync(Declaring.Api(smaller.Root), smaller) != Model.Of(smaller))
                return smaller;
        return null;
    }

    static async Task<string> ToldAsync(Scenario scenario) =>
        $"{scenario.Told}\nthe design: {Model.Of(scenario)}\nthe code:   {await EndingAsync(Declaring.Api(scenario.Root), scenario)}";

    static int Setting(string name, int usual) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
}
