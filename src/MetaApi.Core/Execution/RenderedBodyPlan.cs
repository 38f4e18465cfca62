using MetaApi.Calls;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>An answer whose body is rendered by a schema, and judged by it.</summary>
internal abstract class RenderedBodyPlan<TSink>(Schema schema, ReplyRendering<TSink> rendering) : BodyPlan where TSink : struct, IBodySink<TSink>
{
    public const int MaxMismatches = 100;

    protected ReplyRendering<TSink> Rendering => rendering;

    public sealed override Reply Reply(Call call, int status)
    {
        var body = new ReplyBody();
        try
        {
            var context = new RenderContext(MaxMismatches, call, rendering.View.Coercion);
            Write(TSink.Into(body), context, call.Output, status);
            rendering.Judge.Judge(call, context, schema);
        }
        catch
        {
            body.Dispose();
            throw;
        }
        return new(status) { ContentType = "application/json", Body = body };
    }

    protected abstract void Write(TSink sink, RenderContext context, CallOutput output, int status);
}
