using System.Collections.Frozen;
using System.Collections.Immutable;
using MetaApi.Calls;

namespace MetaApi.Execution;

/// <summary>How the replies of one route are made whose bodies are sent while they are made. What is sent must be what the status declares.</summary>
internal sealed class StreamPlan
{
    const string Bytes = "application/octet-stream";

    readonly ApiRoute? route;

    readonly ImmutableArray<Response> declared;

    readonly FrozenDictionary<int, EventsPlan> events;

    StreamPlan(ApiRoute? route, FrozenDictionary<int, EventsPlan> events) =>
        (this.route, declared, this.events) = (route, route?.Meta.Responses ?? [], events);

    /// <summary>For answers outside any route.</summary>
    public static StreamPlan None { get; } = new(null, FrozenDictionary<int, EventsPlan>.Empty);

    public static StreamPlan For(ApiRoute route, BodyPlans plans) => new(
        route, route.Meta.Responses.Where(r => r.Kind is BodyKind.Events).ToFrozenDictionary(r => r.Status, plans.EventsFor));

    /// <exception cref="RenderingInvalidException">What is sent is not what the route declares.</exception>
    public Reply Reply(Call call, int status, SentBody sent)
    {
        var response = declared.FirstOrDefault(r => r.Status == status);
        if (response is null)
            CheckUndeclared(call, status, sent);
        else if (response.Kind != sent.Kind)
            throw RenderingMistakes.OtherBody(route!, response, sent.Kind);
        if (sent is SentEvents items)
            return events[status].Reply(call, status, items);
        var stream = (SentStream)sent;
        if (stream.Body is FileBody && status != 200)
            throw RenderingMistakes.FileStatus(status);
        return new(status) { ContentType = TypeOf(stream, response), Streamed = stream.Body };
    }

    /// <summary>Where a route declares no success, or there is no route, bytes may leave by any status; what events may hold is always declared.</summary>
    void CheckUndeclared(Call call, int status, SentBody sent)
    {
        if (sent.Kind is BodyKind.Events)
            throw RenderingMistakes.UndeclaredEvents(status);
        if (!call.IsAborted && declared.Any(r => r.IsOfSuccess))
            throw RenderingMistakes.UndeclaredBody(route, status, declared.Select(r => r.Status));
    }

    static string TypeOf(SentStream sent, Response? response) => (sent.ContentType, response?.ContentType) switch
    {
        (null, null) => Bytes,
        (null, { } range) when MediaRange.IsOpen(range) => throw RenderingMistakes.NoType(response!),
        (null, { } type) => type,
        ({ } type, null) => type,
        ({ } type, { } range) when MediaRange.Covers(range, type) => type,
        var (type, _) => throw RenderingMistakes.OtherType(response!, type!),
    };
}
