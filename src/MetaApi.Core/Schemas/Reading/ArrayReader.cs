using MetaApi.Schemas.Constraints;

namespace MetaApi.Schemas.Reading;

/// <summary>Reads arrays into the collection that the declaration asks for.</summary>
internal sealed class ArrayReader<TSource, TItem, TCollection>(
    ValueReader<TSource, TItem> items, Func<List<TItem>, TCollection> finish, Checks<ItemCount> checks, UniqueItemsReader<TSource>? unique)
    : ValueReader<TSource, TCollection>
    where TSource : struct, ITokenSource, allows ref struct
{
    static readonly Failure Expected = TypeFailures.Expected("array");

    public override bool TryRead(ref TSource source, ReadContext context, out TCollection value)
    {
        if (source.Kind is not TokenKind.StartArray)
            return FailType(ref source, context, Expected, out value!);
        var before = context.Failures.Count;
        var list = new List<TItem>();
        unique?.Judge(ref source, context);
        var count = ReadItems(ref source, context, list);
        checks.Pass(new ItemCount(count), context.Failures);
        if (context.Failures.Count > before)
        {
            value = default!;
            return false;
        }
        value = finish(list);
        return true;
    }

    int ReadItems(ref TSource source, ReadContext context, List<TItem> list)
    {
        var count = 0;
        for (; source.Read() && source.Kind is not TokenKind.EndArray; count++)
        {
            var before = context.Failures.Count;
            if (items.TryRead(ref source, context, out var item))
                list.Add(item);
            else
                context.Failures.Within(before, count);
        }
        return count;
    }
}
