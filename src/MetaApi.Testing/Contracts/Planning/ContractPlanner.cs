namespace MetaApi.Testing.Contracts.Planning;

/// <summary>Plans the cases of all operations.</summary>
internal static class ContractPlanner
{
    const string All = "all of it";

    public static async Task<ContractPlan> PlanAsync(Api api, ContractSettings settings, CancellationToken cancelled)
    {
        await using var declared = await DeclaredServer.StartAsync(api.Model, cancelled);
        var plans = new List<OperationPlan>();
        var omitted = settings.Left.Select(name => new ContractOmission(name, All, "It was left out."))
            .Concat(ContractOperation.WithoutWords(api.Model).Select(name => new ContractOmission(name, All, "OpenAPI has no word for its method; call it in a test with ApiTester.")));
        foreach (var operation in ContractOperation.Of(api.Model).Where(o => !settings.Left.Contains(o.Name)))
        {
            var plan = await PlanAsync(operation, (api.Model, settings, declared), cancelled);
            plans.Add(plan);
            Cut(plan, settings.MostCases);
        }
        return new(
            [.. plans.Select(p => p.Operation)],
            [.. plans.SelectMany(p => p.Cases), .. await PathCases.OfAsync(plans, declared, cancelled)],
            [.. omitted, .. plans.SelectMany(p => p.Omitted)],
            [.. plans.SelectMany(p => p.Alternatives).Distinct()]);
    }

    static async Task<OperationPlan> PlanAsync(
        ContractOperation operation, (ApiModel Model, ContractSettings Settings, DeclaredServer Declared) context, CancellationToken cancelled)
    {
        var (model, settings, declared) = context;
        var baseline = new Baseline(operation, settings);
        var bare = baseline.Make();
        var enough = operation.Requirement is { } requirement ? settings.Credentials.Find(c => c.Satisfies(requirement)) : null;
        var plan = new OperationPlan(operation, enough?.On(bare) ?? bare, declared);
        ExampleCases.Add(plan, model);
        SecurityCases.Add(plan, bare, settings.Credentials);
        if (operation.Requirement is not null && enough is null)
            plan.Omit("what callers with credentials get", $"It needs {operation.Requirement}; give Credentials(…) that are granted that.");
        else if (baseline.Lack is { } lack)
            plan.Omit("what depends on a typical request", lack);
        else
            await AddCasesAsync(plan, baseline, settings, cancelled);
        return plan;
    }

    static async Task AddCasesAsync(OperationPlan plan, Baseline baseline, ContractSettings settings, CancellationToken cancelled)
    {
        if (settings.Triggers.TryGetValue(plan.Operation.Name, out var trigger))
            plan.Add("an event", plan.Request, new Expectation.Event(trigger));
        else if (plan.Operation.Route.Meta.Responses.Any(r => r.Kind is BodyKind.Events))
            plan.Omit("an event", "Say with EventsBy(…) what makes the stream tell something.");
        await new ProtocolCases(plan).AddAsync(cancelled);
        ReadOnlyCases.Add(plan, baseline);
        await new ValueCases(plan, baseline).AddAsync(cancelled);
    }

    static void Cut(OperationPlan plan, int most)
    {
        if (plan.Cases.Count <= most)
            return;
        plan.Omit($"{plan.Cases.Count - most} of {plan.Cases.Count} cases", "There are more than MostCases(…) allows.");
        plan.Cases.RemoveRange(most, plan.Cases.Count - most);
    }
}
