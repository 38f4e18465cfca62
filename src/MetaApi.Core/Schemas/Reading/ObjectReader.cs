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

    (int Index, OwnerStep<T> Run)[] ownerSteps = [];

    Cell[]? spareCells;

    public void Give(MemberReader<TSource> memberReader, Func<Cell[], T> maker, (int Index, OwnerStep<T> Run)[] steps) =>
        (members, make, ownerSteps) = (memberReader, maker, steps);

    public override bool TryRead(ref TSource source, ReadContext context, out T value)
    {
        if (source.Kind is not TokenKind.StartObject)
            return FailType(ref source, context, Expected, out value!);
        var before = context.Failures.Count;
        var cells = Interlocked.Exchange(ref spareCells, null) ?? NewCells();
        members.Read(ref source, context, cells);
        value = default!;
        var isRight = context.Failures.Count == before && Settle(cells, context) && TryMake(cells, context, out value);
        Return(cells);
        return isRight;
    }

    /// <summary>Asks the object that the other members make about those that depend on it.</summary>
    bool Settle(Cell[] cells, ReadContext context)
    {
        if (ownerSteps.Length == 0)
            return true;
        if (!TryMake(WithoutDependent(cells), context, out var owner))
            return false;
        var before = context.Failures.Count;
        foreach (var (index, run) in ownerSteps)
            run(owner, context, cells[index]);
        return context.Failures.Count == before;
    }

    Cell[] WithoutDependent(Cell[] cells)
    {
        var others = (Cell[])cells.Clone();
        var empty = NewCells();
        foreach (var (index, _) in ownerSteps)
            others[index] = empty[index];
        return others;
    }

    /// <summary>A type may guard itself against arguments; what it refuses is bad input, not a fault.</summary>
    bool TryMake(Cell[] cells, ReadContext context, out T value)
    {
        try
        {
            value = make(cells);
            return true;
        }
        catch (ArgumentException)
        {
            return Fail(context, TypeFailures.Invalid, out value!);
        }
    }

    Cell[] NewCells()
    {
        var cells = new Cell[members.Count];
        members.MakeCells(cells);
        return cells;
    }

    void Return(Cell[] cells)
    {
        foreach (var cell in cells)
            cell.Clear();
        spareCells = cells;
    }
}
