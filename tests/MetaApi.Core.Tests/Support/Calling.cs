using System.Runtime.CompilerServices;
using System.Text;
using MetaApi.Calls;

namespace MetaApi.Core.Tests.Support;

/// <summary>Calls an API as a host would, without one.</summary>
internal static class Calling
{
    /// <summary>An API is mounted once here, as far as anything is counted.</summary>
    static readonly ConditionalWeakTable<Api, FakeLimiter> Limiters = [];

    public static Task<Answer> CallAsync(this Api api, string method, string path, string? json = null) =>
        api.SendAsync(json is null ? new FakeRequest(method, path) : new FakeRequest(method, path).WithJson(json));

    public static async Task<Answer> SendAsync(this Api api, FakeRequest request)
    {
        Assert.That(RequestPath.Split(request.Path, out var segments), Is.EqualTo(RequestPathFault.None));
        var matching = api.Operations
            .Where(o => o.Route.Serves(request.Method) && o.Route.Pattern.Match(segments) is not null)
            .OrderBy(o => o.Route, Comparer<ApiRoute>.Create((one, other) => one.ComparePrecedence(other, request.Method)));
        var operation = matching.FirstOrDefault();
        request.Limits = Limiters.GetOrCreateValue(api);
        request.Match = operation?.Route.Pattern.Match(segments);
        using var reply = operation is null
            ? await api.Fallback.AnswerAsync(request, segments)
            : await operation.InvokeAsync(request);
        return new(reply.Status, reply.Streamed is null ? Text(reply) : request.Sent.Text, reply.ContentType, reply.Headers, reply.Fault);
    }

    static string Text(Reply reply) => reply.Body is { } body ? Encoding.UTF8.GetString(body.Bytes.Span) : "";
}
