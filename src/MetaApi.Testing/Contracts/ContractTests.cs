using System.Text.Json.Nodes;
using MetaApi.Testing.Contracts.Planning;
using MetaApi.Testing.Contracts.Running;

namespace MetaApi;

/// <summary>
/// Tests a server against the declaration of its API: what is declared must be served, and what is forbidden refused. Say what a declaration cannot know,
/// such as ids that exist, and run it: <c>(await ContractTests.For(api).Against(tester).RunAsync()).ShouldBeClean()</c>.
/// </summary>
public sealed class ContractTests
{
    readonly Api api;

    readonly ContractSettings settings = new();

    ContractTests(Api api) => this.api = api;

    /// <summary>Begins tests of an API.</summary>
    /// <param name="api">Its declaration.</param>
    public static ContractTests For(Api api)
    {
        ArgumentNullException.ThrowIfNull(api);
        return new(api);
    }

    /// <summary>Tests a server that is there. What cases change stays changed, unless <see cref="ResetBy"/> takes it back.</summary>
    /// <param name="client">A client with a base address.</param>
    /// <param name="prefix">The path that the API is served under; the root by default.</param>
    public ContractTests Against(HttpClient client, string prefix = "") => Against(ApiTester.Over(client, prefix));

    /// <inheritdoc cref="Against(HttpClient, string)"/>
    /// <param name="tester">What calls the server; its headers are sent with each request.</param>
    public ContractTests Against(ApiTester tester)
    {
        ArgumentNullException.ThrowIfNull(tester);
        settings.Start = () => Task.FromResult(tester);
        settings.StartsAnew = false;
        return this;
    }

    /// <summary>Tests a server that is started for the tests, and started again behind each case that changed something.</summary>
    /// <param name="start">Starts a server in its first state; it is disposed when another takes its place.</param>
    public ContractTests Against(Func<Task<ApiTester>> start)
    {
        ArgumentNullException.ThrowIfNull(start);
        settings.Start = start;
        settings.StartsAnew = true;
        return this;
    }

    /// <summary>Says how to take back what a case changed; nothing is taken back by default.</summary>
    /// <param name="reset">Brings the server into its first state; called before the next case.</param>
    public ContractTests ResetBy(Func<Task> reset)
    {
        ArgumentNullException.ThrowIfNull(reset);
        settings.Reset = reset;
        return this;
    }

    /// <summary>Gives credentials. Several may be given for one scheme; where one is not enough, 403 is expected of it.</summary>
    /// <param name="scheme">The scheme that judges them.</param>
    /// <param name="value">The key or token; for Basic the name, a colon and the password.</param>
    /// <param name="grants">The roles and scopes that they have; none by default.</param>
    public ContractTests Credentials(SecurityScheme scheme, string value, params IEnumerable<string> grants)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentException.ThrowIfNullOrEmpty(value);
        settings.Credentials.Add(new(scheme, value, [.. grants]));
        return this;
    }

    /// <summary>Says which value of a path parameter exists. Without it one that the schema allows is taken, and a declared 404 is accepted.</summary>
    /// <param name="name">The parameter, on all routes that have it.</param>
    /// <param name="value">The value.</param>
    /// <param name="below">The part of the pattern that the route begins with, such as <c>/notes/:id</c>; every route by default.</param>
    public ContractTests PathValue(string name, JsonNode value, string below = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        settings.PathValues.Add((below, name, value));
        return this;
    }

    /// <summary>Says what makes a stream of events tell something, so that an event of it can be judged.</summary>
    /// <param name="operation">Method and pattern, <c>GET /notes/changes</c>.</param>
    /// <param name="trigger">What to do while the stream is listened to.</param>
    /// <exception cref="ArgumentException">There is no such operation.</exception>
    public ContractTests EventsBy(string operation, Func<ApiTester, Task> trigger)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        settings.Triggers[Known(operation)] = trigger;
        return this;
    }

    /// <summary>Leaves an operation out.</summary>
    /// <param name="operation">Method and pattern, <c>DELETE /notes/:id</c>.</param>
    /// <exception cref="ArgumentException">There is no such operation.</exception>
    public ContractTests Without(string operation)
    {
        settings.Left.Add(Known(operation));
        return this;
    }

    /// <summary>Limits the cases of each operation; 500 by default. What is cut is in the report.</summary>
    /// <param name="most">How many there may be.</param>
    public ContractTests MostCases(int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        settings.MostCases = most;
        return this;
    }

    /// <summary>Counts the calls of other tests as seen.</summary>
    /// <param name="calls">The calls, such as <see cref="ApiTester.Calls"/>.</param>
    public ContractTests Seen(IEnumerable<RecordedCall> calls)
    {
        ArgumentNullException.ThrowIfNull(calls);
        settings.Seen.AddRange(calls);
        return this;
    }

    /// <summary>Makes the cases, for frameworks that show each by itself. They are to be run one after another.</summary>
    /// <param name="cancelled">Ends it.</param>
    /// <exception cref="InvalidOperationException">Nothing was said with <c>Against(…)</c>.</exception>
    public async Task<IReadOnlyList<ContractCase>> CasesAsync(CancellationToken cancelled = default)
    {
        var session = new ContractSession(settings);
        var plan = await ContractPlanner.PlanAsync(api, settings, cancelled);
        return [.. plan.Cases.Select(c => new ContractCase(c.OperationName, c.Name, async token => [.. (await new CaseRunner(session, plan.Operations).RunAsync(c, token)).Findings]))];
    }

    /// <summary>Runs all cases, one after another.</summary>
    /// <param name="cancelled">Ends it.</param>
    /// <exception cref="InvalidOperationException">Nothing was said with <c>Against(…)</c>.</exception>
    public async Task<ContractReport> RunAsync(CancellationToken cancelled = default)
    {
        await using var session = new ContractSession(settings);
        var plan = await ContractPlanner.PlanAsync(api, settings, cancelled);
        var runner = new CaseRunner(session, plan.Operations);
        var outcomes = new List<CaseOutcome>();
        foreach (var planned in plan.Cases)
            outcomes.Add(await runner.RunAsync(planned, cancelled));
        return new()
        {
            Cases = outcomes.Count,
            Findings = [.. outcomes.SelectMany(o => o.Findings)],
            Coverage = [.. CoverageCount.Of(plan, outcomes, settings.Seen)],
            Omitted = [.. plan.Omitted],
        };
    }

    string Known(string operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        var names = ContractOperation.Of(api.Model).Select(o => o.Name).ToList();
        return names.Contains(operation) ? operation : throw new ArgumentException($"There is no operation '{operation}'; there are {string.Join(", ", names)}.", nameof(operation));
    }
}
