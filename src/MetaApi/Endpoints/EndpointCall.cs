using System.Buffers;
using MetaApi.Calls;
using MetaApi.Hosting;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Endpoints;

/// <summary>A call of a described endpoint. While it lasts, the request knows it.</summary>
internal sealed class EndpointCall(HttpContext context, EndpointRoute route, CallObserver observer)
    : HttpCall(context, HttpPath.Unmatched(0), observer, route.Limiter)
{
    readonly CallLog log = observer.Log;

    string[]? segments;

    IResult? own;

    string? location;

    bool isBrokenOff;

    public HttpContext Context { get; } = context;

    public OwnBody Written { get; } = new(context.Response);

    /// <summary>The call, which is made after this.</summary>
    public Call Call { get; private set; } = null!;

    /// <summary>Whether ASP.NET's own binding has accepted the request, so that the handler runs.</summary>
    public bool IsBound { get; set; }

    /// <summary>What is declared for the status the reply has so far; null when nothing is.</summary>
    public Response? Response => route.ResponseFor(Call.Status);

    /// <summary>A server may take its time to cancel a request that was broken off.</summary>
    public override CancellationToken Cancelled => isBrokenOff ? new(canceled: true) : base.Cancelled;

    protected override string? Route => route.Operation.Tag.Route;

    public static EndpointCall? Of(HttpContext context) => context.Features.Get<EndpointCall>();

    /// <exception cref="InvalidOperationException">No described endpoint serves the request.</exception>
    public static EndpointCall Serving(HttpContext context) => Of(context) ?? throw new InvalidOperationException(
        "No described endpoint serves this request; say WithMetaApi(…) on what maps it.");

    /// <summary>
    /// A request that is executed again, to answer an error, comes with the error's status. ASP.NET would take that for a refusal by its own binding.
    /// </summary>
    public void Begin(Call call)
    {
        Call = call;
        Context.Features.Set(this);
        if (Context.Response.StatusCode < StatusCodes.Status400BadRequest)
            return;
        call.Status = Context.Response.StatusCode;
        Context.Response.StatusCode = StatusCodes.Status200OK;
    }

    /// <summary>Says where the thing is that a result of the handler tells of.</summary>
    public void SetLocation(string path) => Call.SetHeader("Location", location = path);

    /// <summary>Takes back what a result said of a reply that has come to nothing.</summary>
    public void TakeBackLocation()
    {
        if (location is not null)
            Call.Output.RemoveHeader("Location");
        location = null;
    }

    public void End() => Context.Features.Set<EndpointCall>(null);

    /// <summary>Lets a result of ASP.NET's answer, when all hooks are done.</summary>
    public void LeaveTo(IResult result)
    {
        own = result;
        Call.Output.LeaveToHost();
    }

    /// <summary>Executes the result that answers; nothing when the handler itself has written the reply.</summary>
    /// <exception cref="RenderingInvalidException">Its status is not declared, and the host is strict.</exception>
    public async Task AnswerAsync()
    {
        if (own is not null && !Written.HasBegun)
            await ExecuteAsync(own);
        else
            route.Operation.Answers.Check(Call, Context.Response.StatusCode);
    }

    /// <summary>A result that does not tell its status is asked when it is done; one that has left by then is broken off.</summary>
    async Task ExecuteAsync(IResult result)
    {
        Context.Response.StatusCode = Call.Status ?? Context.Response.StatusCode;
        if (result is IStatusCodeHttpResult { StatusCode: { } told })
            route.Operation.Answers.Check(Call, told);
        foreach (var (name, value) in Call.Output.Headers ?? [])
            Context.Response.Headers.Append(name, value);
        await result.ExecuteAsync(Context);
        if (result is not IStatusCodeHttpResult { StatusCode: not null })
            route.Operation.Answers.Check(Call, Context.Response.StatusCode);
    }

    /// <summary>A reply that has started cannot be repaired: the connection ends, so that nobody takes it for whole.</summary>
    public OperationCanceledException BreakOff(Exception error)
    {
        log.Failed(error, Method, Route);
        Context.Abort();
        isBrokenOff = true;
        return new ReplyCutOffException(error, Cancelled);
    }

    /// <summary>Whether reading the body, or writing the reply, failed because the client left.</summary>
    public bool IsOfClient(IOException error) => error is ConnectionResetException || Cancelled.IsCancellationRequested;

    /// <summary>The value of a declared input by its name, else the whole body.</summary>
    public T Value<T>(string name) => route.Operation.Route.Meta.Inputs.Any(i => i.Name == name) ? Call.Params.Get<T>(name) : Call.Params.GetBody<T>();

    public override string? Capture(string name) => route.Path.Capture(name, segments ??= ReadSegments());

    /// <summary>Leaves the body where it was, for the handler's own binding; nothing is copied.</summary>
    public override void ReleaseBody(in ReadOnlySequence<byte> body)
    {
        var reader = Context.Request.BodyReader;
        reader.AdvanceTo(body.Start);
        Context.Request.Body = reader.AsStream(leaveOpen: true);
    }

    /// <summary>ASP.NET chose the endpoint by a more lenient reading of the path than ours.</summary>
    string[] ReadSegments() => RawPath.Segments(Context.Request, 0, out var fault) ?? throw (fault is RequestPathFault.Malformed
        ? new ParameterInvalidException([new Failure(FailureCodes.Encoding) { Place = InputPlace.Path }])
        : new NoMatchingRouteException());
}
