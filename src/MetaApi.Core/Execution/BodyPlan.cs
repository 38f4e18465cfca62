using MetaApi.Calls;
using MetaApi.Schemas;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>How the body of one declared answer is written.</summary>
internal abstract class BodyPlan(ReplyView view)
{
    public const int MaxMismatches = 100;

    protected ReplyView View => view;

    public static BodyPlan For(Response response, ReplyView view, RendererCompiler<JsonSink> compiler) => response.Schema switch
    {
        _ when response.Kind is BodyKind.Stream or BodyKind.File or BodyKind.Events => new StreamedBodyPlan(response, view),
        null => new EmptyBodyPlan(response, view),
        ObjectSchema exposed => new KeyedBodyPlan(exposed, view, compiler) { OnlyKey = OnlyKey(response, exposed) },
        var schema => new WholeBodyPlan(schema, view, compiler),
    };

    /// <summary>Renders a value that a handler returned: as the whole body, where nothing else is said.</summary>
    public virtual void Take(CallOutput output, object? returned) => output.Render(returned, default);

    public virtual Reply Reply(Call call, int status)
    {
        var body = new ReplyBody();
        try
        {
            var context = new RenderContext(MaxMismatches, call, view.Coercion);
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

    static string? OnlyKey(Response response, ObjectSchema exposed) =>
        response.IsKeyed && exposed.Properties is [var only] ? only.Name : null;

    protected abstract void Write(JsonSink sink, RenderContext context, CallOutput output, int status);
}
