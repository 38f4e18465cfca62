using MetaApi.Tool.Comparing.Changes;
using MetaApi.Tool.Comparing.Rules;

namespace MetaApi.Tool.Comparing.Operations;

/// <summary>Compares the operations of a path, a webhook or a callback.</summary>
internal sealed class PathItemComparison(OperationComparison operations)
{
    /// <summary>Methods that OpenAPI 3.1 has no word for stand here, and in 3.2 in the member of that name.</summary>
    const string Others = "x-oai-additionalOperations";

    static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    /// <param name="item">The path; on either side there may be none.</param>
    /// <param name="paths">How it is called in the old and in the new document.</param>
    /// <param name="place">Where it is; for a callback that is within an operation.</param>
    /// <param name="rules">What an operation is that came or went.</param>
    public void Compare(SpotPair item, (string Old, string New) paths, ComparedPlace place, (ChangeRule Added, ChangeRule Removed) rules)
    {
        var resolved = item.Resolved();
        foreach (var (method, operation) in Operations(resolved))
        {
            var at = Place(place, $"{method} {(operation.New.Exists ? paths.New : paths.Old)}");
            if (operation.InBoth)
                operations.Compare(new(operation, resolved, paths.Old, paths.New), at);
            else if (operation.IsAdded)
                at.Report(rules.Added, operation, "It is new.");
            else
                at.Report(rules.Removed, operation, "It is gone." + Annotations.Announced(operation.Old.Flag("deprecated"), Sunset.Text(operation.Old)));
        }
        if (resolved.InBoth)
            Texts(resolved, Place(place, paths.New));
    }

    static ComparedPlace Place(ComparedPlace place, string name) => place.Operation.Length > 0 ? place.At(name) : place.At(name) with { Operation = name };

    static IEnumerable<KeyValuePair<string, SpotPair>> Operations(SpotPair item) => Methods
        .Select(m => KeyValuePair.Create(m.ToUpperInvariant(), item.Child(m)))
        .Concat(item.Child(Others).Members)
        .Where(m => m.Value.Old.Exists || m.Value.New.Exists);

    static void Texts(SpotPair item, ComparedPlace place)
    {
        Annotations.Texts(item, place, "summary", "description");
        Annotations.Extensions(item, place, Others);
    }
}
