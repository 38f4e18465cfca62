namespace MetaApi.Schemas.Rendering;

/// <summary>Renders binary floating point; JSON has no infinity and no NaN.</summary>
internal sealed class FiniteRenderer<TSink> : ValueRenderer<TSink, double> where TSink : struct, ITokenSink
{
    static readonly Failure NotFinite = new(FailureCodes.Range);

    public override void Render(TSink sink, RenderContext context, double value)
    {
        if (double.IsFinite(value))
            sink.Number(value);
        else
            Fail(sink, context, NotFinite);
    }
}
