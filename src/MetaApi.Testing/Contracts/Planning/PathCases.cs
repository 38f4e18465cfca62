using MetaApi.Testing.Contracts.Requests;

namespace MetaApi.Testing.Contracts.Planning;

/// <summary>Cases of methods that a path does not have, and of a path that there is not.</summary>
internal static class PathCases
{
    static readonly string[] Methods = ["GET", "PUT", "POST", "PATCH", "DELETE"];

    public static async Task<List<PlannedCase>> OfAsync(IReadOnlyList<OperationPlan> plans, DeclaredServer declared, CancellationToken cancelled)
    {
        var cases = new List<PlannedCase>();
        foreach (var plan in plans.DistinctBy(p => p.Operation.Route.Pattern.Shape))
            foreach (var method in Methods)
            {
                var request = plan.Request with { Method = method, Body = null };
                if (await declared.AskAsync(request, cancelled) is { Status: 405 } refusal)
                    cases.Add(new($"{method} {plan.Operation.Route.Pattern}", "a method that the path does not have", request, new Expectation.Refusal(refusal)));
            }
        var nowhere = new ContractRequest("GET", "/metaapi-no-such-path");
        if (await declared.AskAsync(nowhere, cancelled) is { Status: 404 })
            cases.Add(new(nowhere.Template, "a path that there is not", nowhere, new Expectation.Status(404, [])));
        return cases;
    }
}
