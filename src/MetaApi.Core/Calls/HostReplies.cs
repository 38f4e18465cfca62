namespace MetaApi.Calls;

/// <summary>How a host takes replies that are not what was declared, and whom it tells of them. A declaration does not know where it runs.</summary>
internal abstract class HostReplies
{
    /// <summary>What becomes of a reply that breaks its declaration, where that does not say it.</summary>
    public abstract ResponsePolicy Policy { get; }

    /// <summary>Whether an answer that no declaration tells of is a fault.</summary>
    public abstract bool FaultsUndeclared { get; }

    /// <summary>Whether the answer of a fault tells what has failed.</summary>
    public abstract bool TellsDetails { get; }

    /// <summary>Takes note that a reply breaks its declaration.</summary>
    /// <param name="operation">The route.</param>
    /// <param name="pointer">The place in the schema; there are no more of them than the schema has.</param>
    /// <param name="code">The rule that was broken.</param>
    /// <param name="policy">What becomes of the reply.</param>
    public abstract void Mismatched(string operation, string pointer, string code, ResponsePolicy policy);

    /// <summary>Takes note of an answer that the route does not declare.</summary>
    /// <param name="operation">The route.</param>
    /// <param name="status">Its status.</param>
    /// <param name="fault">What is wrong, and the remedy.</param>
    public abstract void Undeclared(string operation, int status, Exception fault);
}
