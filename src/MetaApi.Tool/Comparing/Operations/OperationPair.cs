using MetaApi.Tool.Comparing.Changes;

namespace MetaApi.Tool.Comparing.Operations;

/// <summary>An operation of two documents, with the path that it belongs to.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Item">The path, webhook or callback, whose parameters and servers are the operation's too.</param>
/// <param name="OldPath">The path in the old document; empty where there is none.</param>
/// <param name="NewPath">The path in the new document; empty where there is none.</param>
internal sealed record OperationPair(SpotPair Operation, SpotPair Item, string OldPath, string NewPath)
{
    /// <summary>What the operation says, or else its path, or else the document as a whole.</summary>
    public SpotPair Inherited(string name) => new(
        Nearest(name, Operation.Old, Item.Old),
        Nearest(name, Operation.New, Item.New));

    static Documents.Spot Nearest(string name, Documents.Spot operation, Documents.Spot item) =>
        operation.Child(name) is { Exists: true } own ? own : item.Child(name) is { Exists: true } ofPath ? ofPath : operation.Document.Top.Child(name);
}
