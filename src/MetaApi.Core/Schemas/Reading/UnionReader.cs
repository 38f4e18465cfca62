namespace MetaApi.Schemas.Reading;

/// <summary>
/// Reads a value by the alternative that is meant: the one its discriminator or the declaration's code names, the only one its kind of
/// value can be, or else the one that accepts it. An alternative that was tried goes on where the attempt ended, so that the chosen one
/// is not read twice.
/// </summary>
internal sealed class UnionReader<TSource, T>(UnionSchema schema, UnionAlternative<TSource, T>[] alternatives, Discriminator? discriminator)
    : ValueReader<TSource, T>
    where TSource : struct, ITokenSource, allows ref struct
{
    readonly Failure none = new(schema.Kind is UnionKind.OneOf ? FailureCodes.OneOf : FailureCodes.AnyOf);

    /// <summary>Whether null needs no alternative, as where code that never sees null chooses one.</summary>
    readonly bool acceptsNullItself = schema.IsNullable || (schema.Chooser is not null && schema.TakesNull);

    readonly UnionChoice<TSource, T> choice = new(schema, alternatives, discriminator);

    public override bool AcceptsNull => schema.TakesNull;

    public override bool TryRead(ref TSource source, ReadContext context, out T value)
    {
        value = default!;
        if (acceptsNullItself && source.Kind is TokenKind.Null)
            return true;
        if (choice.TryFind(ref source, context, out var chosen))
            return chosen is null ? FailType(ref source, context, none, out value!) : chosen.TryRead(ref source, context, out value);
        return TryEach(ref source, context, out value);
    }

    /// <summary>Kinds match exactly at first, so that a text is not taken for the number it looks like.</summary>
    bool TryEach(ref TSource source, ReadContext context, out T value)
    {
        source.Share();
        var wasLenient = context.Coerce(lenient: false);
        var end = source;
        var fits = CountFits(source, context, ref end, out value);
        context.Coerce(wasLenient);
        if (fits == 0 && wasLenient && !context.IsText)
            fits = CountFits(source, context, ref end, out value);
        if (fits == 0 || (fits > 1 && schema.Kind is UnionKind.OneOf && !context.IsText))
            return FailType(ref source, context, none, out value!);
        source = end;
        return true;
    }

    int CountFits(TSource source, ReadContext context, ref TSource end, out T value)
    {
        var fits = 0;
        value = default!;
        foreach (var alternative in alternatives)
        {
            if (!alternative.MayBeginWith(source.Kind, context))
                continue;
            var attempt = source;
            if (!TryAlone(alternative, ref attempt, context, out var read))
                continue;
            if (++fits == 1)
            {
                value = read;
                end = attempt;
            }
            if (schema.Kind is UnionKind.AnyOf || context.IsText)
                break;
        }
        return fits;
    }

    static bool TryAlone(UnionAlternative<TSource, T> alternative, ref TSource attempt, ReadContext context, out T value)
    {
        var before = attempt.Values;
        var outer = context.Collect(new(0));
        var fits = alternative.TryRead(ref attempt, context, out value);
        context.Collect(outer);
        context.CountRetries(attempt.Values - before + 1, attempt.Length);
        return fits;
    }
}
