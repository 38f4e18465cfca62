namespace MetaApi.Schemas.Rendering;

/// <summary>Renders a decimal where an integer is declared: only if it is one.</summary>
internal sealed class WholeNumberRenderer<TSink> : ValueRenderer<TSink, decimal> where TSink : struct, ITokenSink
{
    static readonly Failure NotWhole = new(FailureCodes.Type, "expected", "integer");

    public override void Render(TSink sink, RenderContext context, decimal value)
    {
        if (decimal.IsInteger(value))
            sink.Number(decimal.Truncate(value));
        else
            Fail(sink, context, NotWhole);
    }
}
