using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Linting.Documents;

/// <summary>An operation of a document.</summary>
/// <param name="Spot">The operation.</param>
/// <param name="Item">Its path item.</param>
/// <param name="Path">Its path.</param>
/// <param name="Method">Its method, in upper case.</param>
internal sealed record OperationSpot(Spot Spot, Spot Item, string Path, string Method)
{
    public bool IsSafe => Method is "GET" or "HEAD" or "OPTIONS" or "TRACE";

    /// <summary>Its parameters and those of its path, references followed.</summary>
    public IEnumerable<Spot> Parameters => [.. Item.Child("parameters").Items.Concat(Spot.Child("parameters").Items).Select(p => p.Resolved())];

    /// <summary>Its answers by their status, references followed.</summary>
    public IEnumerable<(string Status, Spot Spot)> Responses => Spot.Child("responses").Members
        .Where(r => !r.Key.StartsWith("x-", StringComparison.Ordinal)).Select(r => (r.Key, r.Value.Resolved()));

    /// <summary>Its request body, references followed.</summary>
    public Spot Body => Spot.Child("requestBody").Resolved();
}
