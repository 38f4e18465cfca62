using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>What it takes to render the replies of one route under one policy.</summary>
/// <param name="View">How they see their schemas.</param>
/// <param name="Compiler">Makes the renderers.</param>
/// <param name="Judge">Decides about what breaks its declaration.</param>
internal sealed record ReplyRendering<TSink>(ReplyView View, RendererCompiler<TSink> Compiler, ReplyJudge Judge) where TSink : struct, IBodySink<TSink>;
