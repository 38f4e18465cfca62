using MetaApi.Testing.Contracts.Requests;

namespace MetaApi.Testing.Contracts.Planning;

/// <summary>Cases of callers that show nothing, something wrong, or not enough.</summary>
internal static class SecurityCases
{
    const string Nobody = "metaapi:nobody";

    static readonly string[] Challenge = ["WWW-Authenticate"];

    /// <param name="plan">Where to add them.</param>
    /// <param name="bare">The typical request without credentials.</param>
    /// <param name="credentials">What there is to show.</param>
    public static void Add(OperationPlan plan, ContractRequest bare, IReadOnlyList<CallCredential> credentials)
    {
        if (plan.Operation.Requirement is not { } requirement)
            return;
        plan.Add("without credentials", bare, new Expectation.Status(401, [.. Challenge]));
        foreach (var scheme in requirement.Alternatives.Select(a => a.Scheme).DistinctBy(s => s.Name))
            plan.Add($"with wrong credentials of '{scheme.Name}'", new CallCredential(scheme, Nobody, []).On(bare), new Expectation.Status(401, [.. Challenge]));
        foreach (var weak in credentials.Where(c => c.IsOf(requirement) && !c.Satisfies(requirement)))
            plan.Add($"with credentials of '{weak.Scheme.Name}' that are granted {Granted(weak)}", weak.On(bare), new Expectation.Status(403, []));
    }

    static string Granted(CallCredential credential) => credential.Grants.IsEmpty ? "nothing" : string.Join(", ", credential.Grants);
}
