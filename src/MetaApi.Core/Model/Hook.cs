namespace MetaApi.Model;

/// <summary>User code that runs around an action, in the words it was declared with.</summary>
internal abstract record Hook
{
    public Origin Origin { get; init; }

    /// <summary>The word it was declared with.</summary>
    public string Word => GetType().Name[..^nameof(Hook).Length];

    /// <summary>What it adds to the routes it runs around.</summary>
    public HookAdditions Adds { get; init; } = HookAdditions.None;
}

internal sealed record BeforeValidationHook(Func<Call, Task> Run) : Hook;

internal sealed record BeforeHook(Func<Call, Task> Run) : Hook;

internal sealed record AfterHook(Func<Call, Task> Run) : Hook;

internal sealed record AroundHook(Func<Call, Func<Task>, Task> Run) : Hook;

internal sealed record AroundCallHook(Func<Call, Func<Task>, Task> Run) : Hook;

internal sealed record FinallyHook(Func<Call, Task> Run) : Hook;
