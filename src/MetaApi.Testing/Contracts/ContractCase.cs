using System.Collections.Immutable;

namespace MetaApi;

/// <summary>One case of contract tests, for a test framework that shows each by itself.</summary>
public sealed class ContractCase
{
    readonly Func<CancellationToken, Task<ImmutableArray<ContractFinding>>> run;

    internal ContractCase(string operation, string name, Func<CancellationToken, Task<ImmutableArray<ContractFinding>>> run) =>
        (Operation, Name, this.run) = (operation, name, run);

    /// <summary>The operation, such as <c>POST /notes</c>.</summary>
    public string Operation { get; }

    /// <summary>What is tried, in a few words.</summary>
    public string Name { get; }

    /// <summary>Runs the case.</summary>
    /// <param name="cancelled">Ends it.</param>
    /// <returns>What is wrong; nothing when the contract is kept.</returns>
    public Task<ImmutableArray<ContractFinding>> RunAsync(CancellationToken cancelled = default) => run(cancelled);

    /// <summary>Runs the case, and expects that nothing is wrong.</summary>
    /// <param name="cancelled">Ends it.</param>
    /// <exception cref="ContractException">Something is.</exception>
    public async Task ShouldHoldAsync(CancellationToken cancelled = default)
    {
        var findings = await RunAsync(cancelled);
        if (!findings.IsEmpty)
            throw new ContractException(string.Join("\n\n", findings));
    }

    /// <summary>Operation and name.</summary>
    public override string ToString() => $"{Operation}: {Name}";
}
