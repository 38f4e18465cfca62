using MetaApi.Schemas.Constraints;

namespace MetaApi.Schemas.Rendering;

/// <summary>Judges a value by the rules of its schema, and renders it.</summary>
/// <param name="inner">Renders it.</param>
/// <param name="judged">The value in the type that the rules judge.</param>
/// <param name="checks">The rules.</param>
internal sealed class CheckedRenderer<TSink, T, TJudged>(ValueRenderer<TSink, T> inner, Func<T, TJudged> judged, Checks<TJudged> checks)
    : ValueRenderer<TSink, T>
    where TSink : struct, ITokenSink
{
    public override void Render(TSink sink, RenderContext context, T value)
    {
        checks.Pass(judged(value), context.Failures);
        inner.Render(sink, context, value);
    }
}
