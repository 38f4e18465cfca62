namespace MetaApi.Schemas.Reading;

/// <summary>Passes over a member that is computed, whatever was sent for it.</summary>
internal sealed class ComputedPropertyReader<TSource, T> : PropertyReader<TSource>
    where TSource : struct, ITokenSource, allows ref struct
{
    public override Cell NewCell() => new Cell<T>();

    public override void Read(ref TSource source, ReadContext context, Cell cell)
    {
        if (cell.IsPresent)
            throw NameSet.Duplicate();
        cell.IsPresent = true;
        source.Skip();
    }

    public override void Complete(ReadContext context, Cell cell) { }
}
