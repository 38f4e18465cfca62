using MetaApi.Testing.Contracts.Requests;

namespace MetaApi.Testing.Contracts.Planning;

/// <summary>A request with what is expected of it.</summary>
/// <param name="OperationName">What it is about, as findings name it.</param>
/// <param name="Name">What it tries.</param>
/// <param name="Request">The request.</param>
/// <param name="Expected">What must come.</param>
internal sealed record PlannedCase(string OperationName, string Name, ContractRequest Request, Expectation Expected)
{
    /// <summary>The operation whose declaration the reply must keep; null where no operation serves the request.</summary>
    public ContractOperation? Operation { get; init; }

    /// <summary>What it shows, as the coverage names it; null when it shows nothing that is counted.</summary>
    public string? Shows { get; init; }
}
