using System.Globalization;

namespace MetaApi.Schemas.Rendering;

/// <summary>Renders a number as a text, where that is allowed.</summary>
internal sealed class LenientNumberRenderer<TSink, T>(Schema schema) : ValueRenderer<TSink, T>
    where TSink : struct, ITokenSink
    where T : IFormattable
{
    readonly Failure failure = new(FailureCodes.Type, "expected", schema.TypeName);

    public override void Render(TSink sink, RenderContext context, T value)
    {
        if (context.IsLenient)
            sink.Text(value.ToString(null, CultureInfo.InvariantCulture));
        else
            Fail(sink, context, failure);
    }
}
