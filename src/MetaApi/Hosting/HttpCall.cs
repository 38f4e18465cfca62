using System.Buffers;
using System.Diagnostics;
using System.Security.Claims;
using MetaApi.Calls;
using MetaApi.Calls.Limits;
using MetaApi.Calls.Security;
using MetaApi.Calls.Telemetry;
using MetaApi.Schemas.Reading;
using MetaApi.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace MetaApi.Hosting;

/// <summary>A call that came over HTTP.</summary>
internal class HttpCall(HttpContext context, HttpPath path, CallObserver observer, CallLimiter limiter) : CallRequest
{
    readonly HttpRequest request = context.Request;

    public override string Method => request.Method;

    public override string Path => path.Text(request);

    public override string Query => request.QueryString.Value ?? "";

    public override bool HasBody => request.ContentLength is { } announced
        ? announced > 0
        : context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody != false;

    public override string? ContentType => request.ContentType;

    public override ClaimsPrincipal User
    {
        get => context.User;
        set => context.User = value;
    }

    public override IServiceProvider Services => context.RequestServices;

    public override string? TraceId => TraceIdOf(context);

    public override ApiTelemetry Telemetry => observer.Telemetry;

    public override CancellationToken Cancelled => OutlivesClient ? CancellationToken.None : context.RequestAborted;

    public override CallLimiter Limiter => limiter;

    public override string? Connection => ConnectionName.Of(context.Connection.RemoteIpAddress);

    public override string Origin => $"{request.Scheme}://{request.Host.Value}";

    public override HostReplies Replies => observer.Replies;

    /// <summary>The declared pattern, for the log; null where no route serves the call.</summary>
    protected virtual string? Route => path.Pattern?.ToString();

    public static string TraceIdOf(HttpContext context) => Activity.Current?.Id ?? context.TraceIdentifier;

    public override string? Capture(string name) => path.Capture(name);

    public override string? Accept => request.Headers.Accept is { Count: > 0 } accept ? Texts(accept).Joined : null;

    public override TextValues Header(string name) => request.Headers.TryGetValue(name, out var values) ? Texts(values) : default;

    internal static TextValues Texts(StringValues values) => values.Count switch
    {
        0 => default,
        1 => new(values[0]),
        _ => new(values.Select(v => v ?? "").ToList()),
    };

    public override ValueTask<Authentication> AuthenticateAsync(string scheme) => HostAuthentication.AuthenticateAsync(context, scheme);

    public override ValueTask<bool> IsAllowedAsync(ClaimsPrincipal caller, string policy) => HostAuthentication.IsAllowedAsync(context, caller, policy);

    public override void LimitBody(long? most) => HttpBody.Limit(context, most);

    public override ValueTask<ReadOnlySequence<byte>> ReadBodyAsync(long limit, Call call) => HttpBody.ReadAsync(request, limit, call);

    public override void ReleaseBody(in ReadOnlySequence<byte> body) => request.BodyReader.AdvanceTo(body.End);

    public override FormPartReader OpenForm(FormSource source, Call call) => HttpForm.Open(request, source, call);

    public override Stream OpenBody(long most, Call call) => ArrivingBody.Open(request, most, call);

    public override Task SendAsync(Reply reply, StreamedBody body) => new StreamSender(context, observer.Log, Route).SendAsync(reply, body);

    public override void Report(Exception error) => observer.Log.EndFailed(error, OperationTag.None.MethodOf(Method), Route);
}
