using MetaApi.Schemas.Constraints;
using MetaApi.Schemas.Rules;

namespace MetaApi.Schemas.Reading;

/// <summary>
/// Looks for items that are equal, in a reading of its own over a copy of the source: items are equal as JSON, whatever they are read
/// into. They are found by their hash, so that the work grows with their number and not with its square.
/// </summary>
internal sealed class UniqueItemsReader<TSource>(UniqueItems rule) where TSource : struct, ITokenSource, allows ref struct
{
    readonly AnyReader<TSource> plain = new();

    public static UniqueItemsReader<TSource>? For(Schema schema) =>
        schema.Constraints.OfType<UniqueItems>().FirstOrDefault() is { } rule ? new(rule) : null;

    /// <param name="source">Stands at the array, and stays there.</param>
    /// <param name="context">What readers share.</param>
    public void Judge(ref TSource source, ReadContext context)
    {
        source.Share();
        var copy = source;
        var items = new HashSet<object?>(PlainEquality.Instance);
        var isUnique = true;
        var outer = context.Collect(new(0));
        while (isUnique && copy.Read() && copy.Kind is not TokenKind.EndArray)
        {
            plain.TryRead(ref copy, context, out var item);
            isUnique = items.Add(item);
        }
        context.Collect(outer);
        if (!isUnique)
            context.Failures.Add(rule.Failure);
    }
}
