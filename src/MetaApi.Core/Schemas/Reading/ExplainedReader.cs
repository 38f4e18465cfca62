using MetaApi.Schemas.Failures;

namespace MetaApi.Schemas.Reading;

/// <summary>Gives the failures of a value the texts that its declaration has for them.</summary>
internal sealed class ExplainedReader<TSource, T>(ValueReader<TSource, T> inner, FailureTexts texts) : ValueReader<TSource, T>
    where TSource : struct, ITokenSource, allows ref struct
{
    public override bool AcceptsNull => inner.AcceptsNull;

    public override bool TryRead(ref TSource source, ReadContext context, out T value)
    {
        var before = context.Failures.Count;
        if (inner.TryRead(ref source, context, out value!))
            return true;
        context.Failures.Explain(before, texts);
        return false;
    }
}
