namespace MetaApi.Schemas.Reading;

/// <summary>Reads a member that only takes part in some objects: what is wrong with it is held back until it is known whether it does.</summary>
internal sealed class ConditionalPropertyReader<TSource>(PropertyReader<TSource> inner) : PropertyReader<TSource>
    where TSource : struct, ITokenSource, allows ref struct
{
    public override Cell NewCell() => inner.NewCell();

    public override void Read(ref TSource source, ReadContext context, Cell cell)
    {
        var outer = context.Collect(context.NewList());
        inner.Read(ref source, context, cell);
        cell.Held = context.Collect(outer);
    }

    public override void Complete(ReadContext context, Cell cell)
    {
        var outer = context.Collect(context.NewList());
        inner.Complete(context, cell);
        cell.Held = context.Collect(outer);
    }
}
