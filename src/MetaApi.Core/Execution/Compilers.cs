using MetaApi.Schemas.Reading;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>The compilers of one API. Entities compiled for one route serve the others.</summary>
internal sealed class Compilers
{
    public ReaderCompiler<JsonTokens> Json { get; } = new();

    public ReaderCompiler<TextTokens> Texts { get; } = new();

    public TextShapeCompiler Shapes { get; } = new();

    /// <summary>The calls of its routes that may be sent again, where the host has no store of them.</summary>
    public MemoryIdempotencyStore Repetitions { get; } = new();

    readonly RendererCompiler<JsonSink> filtering = new(judgesRules: false);

    readonly RendererCompiler<JsonSink> judging = new(judgesRules: true);

    public RendererCompiler<JsonSink> Renderers(ApiOptions options) => options.ReplyRules ? judging : filtering;
}
