using System.Buffers;
using System.Diagnostics;
using System.Security.Claims;
using MetaApi.Calls;
using MetaApi.Schemas.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace MetaApi.Hosting;

/// <summary>A call that came over HTTP.</summary>
internal class HttpCall(HttpContext context, HttpPath path, ILogger logger, HostReplies replies) : CallRequest
{
    readonly HttpRequest request = context.Request;

    public override string Method => request.Method;

    public override string Path => path.Text(request);

    public override string Query => request.QueryString.Value ?? "";

    public override bool HasBody => request.ContentLength is { } announced
        ? announced > 0
        : context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody != false;

    public override string? ContentType => request.ContentType;

    public override ClaimsPrincipal User => context.User;

    public override IServiceProvider Services => context.RequestServices;

    public override string? TraceId => TraceIdOf(context);

    public override CancellationToken Cancelled => context.RequestAborted;

    public override HostReplies Replies => replies;

    public static string TraceIdOf(HttpContext context) => Activity.Current?.Id ?? context.TraceIdentifier;

    public override string? Capture(string name) => path.Capture(name);

    public override TextValues Header(string name) =>
        request.Headers.TryGetValue(name, out var values) && values.Count > 0
            ? values.Count == 1 ? new(values[0]) : new(values.Select(v => v ?? "").ToList())
            : default;

    public override ValueTask<ReadOnlySequence<byte>> ReadBodyAsync(long limit) => HttpBody.ReadAsync(request, limit, Cancelled);

    public override void ReleaseBody(in ReadOnlySequence<byte> body) => request.BodyReader.AdvanceTo(body.End);

    public override Task SendAsync(Reply reply, StreamedBody body) => new StreamSender(context, logger, path.Pattern).SendAsync(reply, body);

    public override void Report(Exception error) => HostLog.EndFailed(logger, error, Method, path.Pattern?.ToString());
}
