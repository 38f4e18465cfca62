namespace MetaApi.Schemas.Reading;

/// <summary>
/// Reads an object and makes a <typeparamref name="T"/> of it. Its parts are given after it was made, because an
/// entity may contain itself.
/// </summary>
internal sealed class ObjectReader<TSource, T> : ValueReader<TSource, T>
    where TSource : struct, ITokenSource, allows ref struct
{
    static readonly Failure Expected = TypeFailures.Expected("object");

    MemberReader<TSource> members = null!;

    Func<Cell[], T> make = null!;

    Cell[]? spareCells;

    public void Give(MemberReader<TSource> memberReader, Func<Cell[], T> maker) => (members, make) = (memberReader, maker);

    public override bool TryRead(ref TSource source, ReadContext context, out T value)
    {
        if (source.Kind is not TokenKind.StartObject)
            return FailType(ref source, context, Expected, out value!);
        var before = context.Failures.Count;
        var cells = Interlocked.Exchange(ref spareCells, null) ?? members.NewCells();
        members.Read(ref source, context, cells);
        var isRight = context.Failures.Count == before;
        value = isRight ? make(cells) : default!;
        Return(cells);
        return isRight;
    }

    void Return(Cell[] cells)
    {
        foreach (var cell in cells)
            cell.Clear();
        spareCells = cells;
    }
}
