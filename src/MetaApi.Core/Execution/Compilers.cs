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

    readonly RendererCompiler<JsonSink> judging = new(judgesRules: true);

    readonly RendererCompiler<StrippingSink> stripping = new(judgesRules: false);

    readonly RendererCompiler<StrippingSink> judgingAndStripping = new(judgesRules: true);

    /// <summary>Makes renderers that judge no more than they must to write a value.</summary>
    public RendererCompiler<JsonSink> Filtering { get; } = new(judgesRules: false);

    public RendererCompiler<JsonSink> Renderers(ApiOptions options) => options.ReplyRules ? judging : Filtering;

    /// <summary>Makes renderers that leave out what breaks its declaration.</summary>
    public RendererCompiler<StrippingSink> Strippers(ApiOptions options) => options.ReplyRules ? judgingAndStripping : stripping;
}
