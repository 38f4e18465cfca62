namespace MetaApi.Schemas.Rendering;

/// <summary>Renders one value of a compiled schema. What does not fit is added to the failures, and null stands in its place.</summary>
internal abstract class ValueRenderer<TSink, T> where TSink : struct, ITokenSink
{
    public abstract void Render(TSink sink, RenderContext context, T value);

    protected static void Fail(TSink sink, RenderContext context, Failure failure)
    {
        context.Failures.Add(failure);
        sink.Null();
    }
}
