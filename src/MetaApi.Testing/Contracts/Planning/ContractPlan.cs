namespace MetaApi.Testing.Contracts.Planning;

/// <summary>All that is to be tried.</summary>
/// <param name="Operations">The operations, those that were left out not among them.</param>
/// <param name="Cases">The cases, in order of the operations.</param>
/// <param name="Omitted">What is not tried, and why.</param>
/// <param name="Alternatives">The alternatives that requests have, tried or not.</param>
internal sealed record ContractPlan(
    IReadOnlyList<ContractOperation> Operations, IReadOnlyList<PlannedCase> Cases, IReadOnlyList<ContractOmission> Omitted, IReadOnlyList<string> Alternatives);
