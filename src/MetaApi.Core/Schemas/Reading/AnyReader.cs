using System.Text;
using MetaApi.Schemas.Scalars;

namespace MetaApi.Schemas.Reading;

/// <summary>Reads a value of undeclared structure into dictionaries, lists, texts, numbers and booleans.</summary>
internal sealed class AnyReader<TSource> : ValueReader<TSource, object?>
    where TSource : struct, ITokenSource, allows ref struct
{
    public override bool AcceptsNull => true;

    public override bool TryRead(ref TSource source, ReadContext context, out object? value)
    {
        value = source.Kind switch
        {
            TokenKind.StartObject => Object(ref source, context),
            TokenKind.StartArray => Array(ref source, context),
            TokenKind.String => Encoding.UTF8.GetString(source.Text),
            TokenKind.Number => Number(source.Text, context),
            TokenKind.Null => null,
            _ => source.Kind is TokenKind.True,
        };
        return true;
    }

    Dictionary<string, object?> Object(ref TSource source, ReadContext context)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (source.Read() && source.Kind is TokenKind.Name)
        {
            var name = Encoding.UTF8.GetString(source.Text);
            source.Read();
            var before = context.Failures.Count;
            TryRead(ref source, context, out var value);
            if (context.Failures.Count != before)
                context.Failures.Within(before, name);
            if (!members.TryAdd(name, value))
                throw NameSet.Duplicate();
        }
        return members;
    }

    List<object?> Array(ref TSource source, ReadContext context)
    {
        var items = new List<object?>();
        while (source.Read() && source.Kind is not TokenKind.EndArray)
        {
            var before = context.Failures.Count;
            TryRead(ref source, context, out var item);
            if (context.Failures.Count != before)
                context.Failures.Within(before, items.Count);
            items.Add(item);
        }
        return items;
    }

    static object? Number(ReadOnlySpan<byte> text, ReadContext context)
    {
        if (IntegerText.TryParse(text, out var whole) is ScalarResult.Ok)
            return whole;
        if (DecimalText.TryParse(text, out var exact) is ScalarResult.Ok)
            return exact;
        if (DoubleText.TryParse(text, out var nearest) is ScalarResult.Ok)
            return nearest;
        context.Failures.Add(TypeFailures.Range);
        return null;
    }
}
