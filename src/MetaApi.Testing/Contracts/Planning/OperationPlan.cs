using MetaApi.Testing.Contracts.Requests;

namespace MetaApi.Testing.Contracts.Planning;

/// <summary>What is to be tried of one operation, while it is planned.</summary>
internal sealed class OperationPlan(ContractOperation operation, ContractRequest request, DeclaredServer declared)
{
    readonly HashSet<string> met = new(StringComparer.Ordinal);

    public ContractOperation Operation => operation;

    /// <summary>A typical request, with credentials that are enough.</summary>
    public ContractRequest Request => request;

    public List<PlannedCase> Cases { get; } = [];

    public List<ContractOmission> Omitted { get; } = [];

    public List<string> Alternatives { get; } = [];

    public void Omit(string what, string reason) => Omitted.Add(new(operation.Name, what, reason));

    public PlannedCase Add(string name, ContractRequest tried, Expectation expected, string? shows = null)
    {
        var planned = new PlannedCase(operation.Name, name, tried, expected) { Operation = operation, Shows = shows };
        Cases.Add(planned);
        return planned;
    }

    /// <summary>Adds a request that the declaration lets in; one that it does not is not what it was thought to be.</summary>
    public async Task AddValidAsync(string name, ContractRequest tried, (Expectation Expected, string? Shows) about, CancellationToken cancelled)
    {
        if (await AskAsync(tried, cancelled) is { Status: < 400 })
            Add(name, tried, about.Expected, about.Shows);
    }

    /// <summary>Adds a request that the declaration refuses, with the refusal.</summary>
    public async Task AddBrokenAsync(string name, ContractRequest tried, CancellationToken cancelled)
    {
        if (await AskAsync(tried, cancelled) is { Status: >= 400 } refusal)
            Add(name, tried, new Expectation.Refusal(refusal));
    }

    /// <summary>What the declaration says to a request; null when it was asked already.</summary>
    async Task<Exchange?> AskAsync(ContractRequest tried, CancellationToken cancelled) =>
        met.Add(tried.ToCurl("")) || tried.Body is not null ? await declared.AskAsync(tried, cancelled) : null;
}
