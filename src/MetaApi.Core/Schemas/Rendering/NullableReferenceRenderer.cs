namespace MetaApi.Schemas.Rendering;

/// <summary>Guards a renderer of references against null.</summary>
internal sealed class NullableReferenceRenderer<TSink, T>(ValueRenderer<TSink, T> inner, bool acceptsNull) : ValueRenderer<TSink, T>
    where TSink : struct, ITokenSink
    where T : class?
{
    static readonly Failure NoNull = new(FailureCodes.Null);

    public override void Render(TSink sink, RenderContext context, T value)
    {
        if (value is not null)
            inner.Render(sink, context, value);
        else if (acceptsNull)
            sink.Null();
        else
            Fail(sink, context, NoNull);
    }
}
