using MetaApi.Testing.Contracts.Planning;
using MetaApi.Testing.Contracts.Requests;

namespace MetaApi.Testing.Contracts.Running;

/// <summary>What came of a case.</summary>
internal sealed record CaseOutcome(PlannedCase Case, IReadOnlyList<Exchange> Exchanges, IReadOnlyList<ContractFinding> Findings);
