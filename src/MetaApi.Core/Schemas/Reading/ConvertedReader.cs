namespace MetaApi.Schemas.Reading;

/// <summary>Reads a value of the wire and makes one of a type of the user's.</summary>
internal sealed class ConvertedReader<TSource, TWire, T>(ValueReader<TSource, TWire> wire, Func<TWire, T> convert) : ValueReader<TSource, T>
    where TSource : struct, ITokenSource, allows ref struct
{
    public override bool TryRead(ref TSource source, ReadContext context, out T value)
    {
        if (!wire.TryRead(ref source, context, out var read))
        {
            value = default!;
            return false;
        }
        try
        {
            value = convert(read);
            return true;
        }
        catch (Exception refusal) when (refusal is ArgumentException or FormatException or OverflowException)
        {
            return Fail(context, TypeFailures.Invalid, out value!);
        }
    }
}
