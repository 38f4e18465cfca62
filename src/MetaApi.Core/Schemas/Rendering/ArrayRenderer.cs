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
        for (var i = 0; i < span.Length; i++)
            RenderItem(sink, context, span[i], i);
        return span.Length;
    }

    int RenderAll(TSink sink, RenderContext context, IEnumerable<TItem> sequence)
    {
        if (sequence is ImmutableArray<TItem> { IsDefault: true })
            return 0;
        var count = 0;
        foreach (var item in sequence)
            RenderItem(sink, context, item, count++);
        return count;
    }

    void RenderItem(TSink sink, RenderContext context, TItem item, int index)
    {
        var before = context.Failures.Count;
        items.Render(sink, context, item);
        if (context.Failures.Count != before)
            context.Failures.Within(before, index);
    }
}
