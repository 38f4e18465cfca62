namespace MetaApi.Schemas.Rendering;

/// <summary>Renders single precision by its own shortest digits: <c>0.1f</c> leaves as 0.1, not as the double nearest to it.</summary>
internal sealed class SingleRenderer<TSink> : ValueRenderer<TSink, float> where TSink : struct, ITokenSink
{
    static readonly Failure NotFinite = new(FailureCodes.Range);

    public override void Render(TSink sink, RenderContext context, float value)
    {
        if (float.IsFinite(value))
            sink.Number(value);
        else
            Fail(sink, context, NotFinite);
    }
}
