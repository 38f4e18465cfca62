using MetaApi.Schemas.Reading;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>The compilers of one API. Entities compiled for one route serve the others.</summary>
internal sealed class Compilers(ApiOptions options)
{
    public ReaderCompiler<JsonTokens> Json { get; } = new();

    public ReaderCompiler<TextTokens> Texts { get; } = new();

    public TextShapeCompiler Shapes { get; } = new();

    public RendererCompiler<JsonSink> Renderers { get; } = new(options.ReplyRules);
}
