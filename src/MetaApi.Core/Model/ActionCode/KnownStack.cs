namespace MetaApi.Model.ActionCode;

/// <summary>
/// What is known of an evaluation stack: its constant strings, and null for any other value. Below the lowest constant there is
/// no bottom, only unknown values, so that to forget is always safe.
/// </summary>
internal sealed class KnownStack
{
    public static readonly KnownStack Nothing = new();

    readonly KnownStack below;

    KnownStack() => below = this;

    KnownStack(string? top, KnownStack below)
    {
        Top = top;
        this.below = below;
    }

    public string? Top { get; }

    public bool IsNothing => this == Nothing;

    public KnownStack Push(string? value) => value is null && IsNothing ? this : new(value, this);

    public KnownStack Pop(int count) => count == 0 || IsNothing ? this : below.Pop(count - 1);

    public KnownStack Replace(int popped, int pushedUnknowns)
    {
        var stack = Pop(popped);
        for (var i = 0; i < pushedUnknowns; i++)
            stack = stack.Push(null);
        return stack;
    }

    public KnownStack Meet(KnownStack other) => IsNothing || other.IsNothing
        ? Nothing
        : below.Meet(other.below).Push(Top == other.Top ? Top : null);
}
