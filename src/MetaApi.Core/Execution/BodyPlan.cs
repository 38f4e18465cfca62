using MetaApi.Calls;
using MetaApi.Schemas;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>How the body of one declared answer is written.</summary>
internal abstract class BodyPlan(Coercion coercion)
{
    public const int MaxMismatches = 100;

    public static BodyPlan For(Response response, View view, Coercion coercion, RendererCompiler<JsonSink> compiler) => response.Schema switch
    {
        _ when response.Kind is BodyKind.Stream or BodyKind.File or BodyKind.Events => new StreamedBodyPlan(response),
        null => new EmptyBodyPlan(response),
        ObjectSchema exposed => new KeyedBodyPlan(exposed, view, coercion, compiler),
        var schema => new WholeBodyPlan(compiler.For<object?>(schema, view), coercion),
    };

    public virtual Reply Reply(Call call, int status)
    {
        var body = new ReplyBody();
        try
        {
            var context = new RenderContext(MaxMismatches, call, coercion);
            Write(JsonSink.Over(body), context, call.Output, status);
            if (context.Failures.Count > 0)
                throw new RenderingInvalidException(context.Failures.Items);
        }
        catch
        {
            body.Dispose();
            throw;
        }
        return new(status) { ContentType = "application/json", Body = body };
    }

    protected abstract void Write(JsonSink sink, RenderContext context, CallOutput output, int status);
}
