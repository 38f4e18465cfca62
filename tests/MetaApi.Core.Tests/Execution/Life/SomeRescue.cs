namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>An error handler of a random tree.</summary>
internal sealed record SomeRescue(string Error, string Name, int Status, bool IsAsync)
{
    public override string ToString() => $".RescueError<{Error}>({Status}, {Name}{(IsAsync ? " async" : "")})";
}
