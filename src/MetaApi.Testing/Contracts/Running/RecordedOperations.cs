using MetaApi.Testing.Contracts.Planning;

namespace MetaApi.Testing.Contracts.Running;

/// <summary>The calls of other tests, by the operations that served them.</summary>
internal sealed class RecordedOperations
{
    readonly List<(ContractOperation Operation, RecordedCall Call)> served;

    public RecordedOperations(IReadOnlyList<ContractOperation> operations, IReadOnlyList<RecordedCall> calls) => served =
    [
        .. from call in calls
           let path = call.Target.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries)
           let operation = operations.Where(o => o.Route.Method == call.Method && o.Route.Pattern.Match(path) is not null)
               .OrderBy(o => o.Route.Pattern, Comparer<PathPattern>.Create((a, b) => a.CompareSpecificity(b))).FirstOrDefault()
           where operation is not null
           select (operation, call),
    ];

    public IEnumerable<string> Names => served.Select(s => s.Operation.Name);

    public IEnumerable<string> Statuses => served.Select(s => $"{s.Operation.Name} {s.Call.Status}");

    public IEnumerable<string> Parameters =>
        from pair in served
        from parameter in pair.Operation.Parameters
        where parameter.In is Microsoft.OpenApi.ParameterLocation.Path || pair.Call.Target.Contains($"{parameter.Name}=", StringComparison.Ordinal)
        select $"{pair.Operation.Name} {parameter.In}:{parameter.Name}";
}
