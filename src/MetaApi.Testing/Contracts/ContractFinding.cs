namespace MetaApi;

/// <summary>A reply that is not what the declaration promises.</summary>
/// <param name="Operation">The operation, such as <c>POST /notes</c>.</param>
/// <param name="Case">What was tried, in a few words.</param>
/// <param name="Request">The request as a curl command; <c>$HOST</c> stands for the server.</param>
/// <param name="Expected">What the declaration promises.</param>
/// <param name="Seen">What came.</param>
public sealed record ContractFinding(string Operation, string Case, string Request, string Expected, string Seen)
{
    /// <summary>The finding in some lines.</summary>
    public override string ToString() => $"{Operation}: {Case}\n  {Request}\n  expected {Expected}\n  seen     {Seen}";
}
