namespace MetaApi.Schemas.Rendering;

/// <summary>Renders a nullable value type.</summary>
internal sealed class NullableRenderer<TSink, T>(ValueRenderer<TSink, T> inner, bool acceptsNull) : ValueRenderer<TSink, T?>
    where TSink : struct, ITokenSink
    where T : struct
{
    static readonly Failure NoNull = new(FailureCodes.Null);

    public override void Render(TSink sink, RenderContext context, T? value)
    {
        if (value is { } present)
            inner.Render(sink, context, present);
        else if (acceptsNull)
            sink.Null();
        else
            Fail(sink, context, NoNull);
    }
}
