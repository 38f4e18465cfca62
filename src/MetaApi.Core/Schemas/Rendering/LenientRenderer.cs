namespace MetaApi.Schemas.Rendering;

/// <summary>Renders a scalar of another kind than its schema's, where that is allowed and its text is one of the schema's values.</summary>
internal sealed class LenientRenderer<TSink, T>(Schema schema, Func<TSink, T, bool> tryRender) : ValueRenderer<TSink, T>
    where TSink : struct, ITokenSink
{
    readonly Failure failure = new(FailureCodes.Type, "expected", schema.TypeName);

    public override void Render(TSink sink, RenderContext context, T value)
    {
        if (!context.IsLenient || !tryRender(sink, value))
            Fail(sink, context, failure);
    }
}
