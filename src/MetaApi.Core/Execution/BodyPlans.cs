using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>Makes the plans of the declared answers of one route, under the policy that holds for it.</summary>
internal sealed class BodyPlans(ApiRoute route, ApiOptions options, Compilers compilers)
{
    readonly ReplyView view = new(route.ViewAt(Stage.Render, options), route.CoercionBy(options), route.Meta.RenderScopes);

    readonly ResponseJudging? judging = route.JudgingBy(options);

    public BodyPlan For(Response response) => response.Schema switch
    {
        _ when response.Kind is BodyKind.Stream or BodyKind.File or BodyKind.Events => new StreamedBodyPlan(response),
        null => new EmptyBodyPlan(response),
        var schema => judging is { Sample: < 1 and var share }
            ? new SampledBodyPlan(Judged(response, schema), Of(response, schema, Unjudged), new(share))
            : Judged(response, schema),
    };

    public EventsPlan EventsFor(Response response) => new(response, data => judging is { Sample: < 1 and var share }
        ? new SampledEventPlan(JudgedEvent(data), EventOf(data, Unjudged), new(share))
        : JudgedEvent(data));

    BodyPlan Judged(Response response, Schema schema) =>
        judging?.Policy is ResponsePolicy.Strip ? Of(response, schema, Stripping) : Of(response, schema, Plain);

    EventPlan JudgedEvent(Schema data) => judging?.Policy is ResponsePolicy.Strip ? EventOf(data, Stripping) : EventOf(data, Plain);

    ReplyRendering<JsonSink> Plain => judging?.Policy is ResponsePolicy.Off ? Unjudged : new(view, compilers.Renderers(options), new(route.Name, judging?.Policy));

    ReplyRendering<JsonSink> Unjudged => new(view, compilers.Filtering, new(route.Name, ResponsePolicy.Off));

    ReplyRendering<StrippingSink> Stripping => new(view, compilers.Strippers(options), new(route.Name, ResponsePolicy.Strip));

    static BodyPlan Of<TSink>(Response response, Schema schema, ReplyRendering<TSink> rendering) where TSink : struct, IBodySink<TSink> =>
        schema is ObjectSchema exposed
            ? new KeyedBodyPlan<TSink>(exposed, rendering) { OnlyKey = response.IsKeyed && exposed.Properties is [var only] ? only.Name : null }
            : new WholeBodyPlan<TSink>(schema, rendering);

    static EventPlan EventOf<TSink>(Schema data, ReplyRendering<TSink> rendering) where TSink : struct, IBodySink<TSink> =>
        new RenderedEventPlan<TSink>(data, rendering);
}
