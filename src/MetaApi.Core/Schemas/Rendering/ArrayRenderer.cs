using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MetaApi.Schemas.Constraints;

namespace MetaApi.Schemas.Rendering;

/// <summary>Renders anything that can be enumerated as an array.</summary>
internal sealed class ArrayRenderer<TSink, TCollection, TItem>(ValueRenderer<TSink, TItem> items, Checks<ItemCount> counts)
    : ValueRenderer<TSink, TCollection>
    where TSink : struct, ITokenSink
    where TCollection : IEnumerable<TItem>
{
    public override void Render(TSink sink, RenderContext context, TCollection value)
    {
        if (!context.TryEnter())
        {
            sink.Null();
            return;
        }
        sink.StartArray();
        var count = value switch
        {
            List<TItem> list => RenderAll(sink, context, CollectionsMarshal.AsSpan(list)),
            TItem[] array => RenderAll(sink, context, array),
            _ => RenderAll(sink, context, value),
        };
        sink.EndArray();
        counts.Pass(new ItemCount(count), context.Failures);
        context.Leave();
    }

    int RenderAll(TSink sink, RenderContext context, ReadOnlySpan<TItem> span)
    {
        var leftOut = 0;
        for (var i = 0; i < span.Length; i++)
            if (!RenderItem(sink, context, span[i], i))
                leftOut++;
        return span.Length - leftOut;
    }

    int RenderAll(TSink sink, RenderContext context, IEnumerable<TItem> sequence)
    {
        if (sequence is ImmutableArray<TItem> { IsDefault: true })
            return 0;
        var (count, leftOut) = (0, 0);
        foreach (var item in sequence)
            if (!RenderItem(sink, context, item, count++))
                leftOut++;
        return count - leftOut;
    }

    /// <returns>Whether it was written; one that is left out is not.</returns>
    bool RenderItem(TSink sink, RenderContext context, TItem item, int index)
    {
        var start = Stripping<TSink>.At(sink, context);
        var before = context.Failures.Count;
        items.Render(sink, context, item);
        if (context.Failures.Count == before)
            return true;
        context.Failures.Within(before, index);
        return !start.LeaveOut(sink, context);
    }
}
