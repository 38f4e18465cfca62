using MetaApi.Schemas.Reading;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>The compilers of one API. Entities compiled for one route serve the others.</summary>
internal sealed class Compilers
{
    public ReaderCompiler<JsonTokens> Json { get; } = new();

    public ReaderCompiler<TextTokens> Texts { get; } = new();

    public TextShapeCompiler Shapes { get; } = new();

    readonly RendererCompiler<JsonSink> filtering = new(judgesRules: false);

    readonly RendererCompiler<JsonSink> judging = new(judgesRules: true);

    public RendererCompiler<JsonSink> Renderers(ApiOptions options) => options.ReplyRules ? judging : filtering;
}
