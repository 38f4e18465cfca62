using MetaApi.Execution.Limits;
using MetaApi.Schemas.Reading;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>The compilers of one API. Entities compiled for one route serve the others.</summary>
/// <param name="limiters">What counts the calls of its routes.</param>
internal sealed class Compilers(Limiters limiters)
{
    public Limiters Limiters => limiters;

    public ReaderCompiler<JsonTokens> Json { get; } = new();

    public ReaderCompiler<TextTokens> Texts { get; } = new();

    public TextShapeCompiler Shapes { get; } = new();

    readonly RendererCompiler<JsonSink> filtering = new(judgesRules: false);

    readonly RendererCompiler<JsonSink> judging = new(judgesRules: true);

    public RendererCompiler<JsonSink> Renderers(ApiOptions options) => options.ReplyRules ? judging : filtering;
}
