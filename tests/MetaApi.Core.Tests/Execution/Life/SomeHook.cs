namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>A hook of a random tree. What it does is in the script of its name, and for the second half of an around in that of its name with <c>&gt;</c>.</summary>
internal sealed record SomeHook(HookKind Kind, string Name, bool IsAsync)
{
    public bool HasHalves => Kind is HookKind.Around or HookKind.AroundCall;

    public override string ToString() => $".{Kind}({Name}{(IsAsync ? " async" : "")})";
}
