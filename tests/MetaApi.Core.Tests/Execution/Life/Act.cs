namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>One thing that code of a user does.</summary>
internal sealed record Act(ActKind Kind, string? Error = null, int? Status = null)
{
    public override string ToString() => Error is null && Status is null ? $"{Kind}" : $"{Kind}({Error}{Status})";
}
