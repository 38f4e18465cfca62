namespace MetaApi.Schemas.Patterns;

/// <summary>A set of places in a program that can grow while it is walked and is emptied for nothing. The memory need not be clean.</summary>
internal ref struct StateSet(Span<int> members, Span<int> positions)
{
    readonly Span<int> members = members;
    readonly Span<int> positions = positions;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<int> Members => members[..Count];

    public readonly int this[int index] => members[index];

    public void Add(int state)
    {
        var position = positions[state];
        if ((uint)position < (uint)Count && members[position] == state)
            return;

        positions[state] = Count;
        members[Count++] = state;
    }

    public void Clear() => Count = 0;
}
