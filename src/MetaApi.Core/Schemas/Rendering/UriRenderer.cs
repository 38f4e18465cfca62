using MetaApi.Schemas.Formats;

namespace MetaApi.Schemas.Rendering;

/// <summary>Renders absolute URIs; a relative reference is none.</summary>
internal sealed class UriRenderer<TSink> : ValueRenderer<TSink, Uri> where TSink : struct, ITokenSink
{
    static readonly Failure NotAUri = new(FailureCodes.Format, "format", "uri");

    public override void Render(TSink sink, RenderContext context, Uri value)
    {
        if (UriText.Of(value) is { } text)
            sink.Text(text);
        else
            Fail(sink, context, NotAUri);
    }
}
