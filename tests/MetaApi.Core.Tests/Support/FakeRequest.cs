using System.Buffers;
using System.Diagnostics.Metrics;
using System.Security.Claims;
using System.Text;
using MetaApi.Calls;
using MetaApi.Calls.Limits;
using MetaApi.Calls.Security;
using MetaApi.Calls.Telemetry;
using MetaApi.Schemas.Reading;

namespace MetaApi.Core.Tests.Support;

/// <summary>A request without a host: what Core sees of one.</summary>
internal sealed class FakeRequest(string method, string path) : CallRequest, IServiceProvider
{
    static readonly ApiTelemetry Unheard = new(new Meter("Unheard"));

    readonly Dictionary<string, List<string>> headers = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<Type, object> Registered { get; } = [];

    public List<Exception> Reported { get; } = [];

    /// <summary>What left while it was made.</summary>
    public FakeResponse Sent { get; } = new();

    public int BodyReads { get; private set; }

    /// <summary>What the test listens to; null when nothing does.</summary>
    public ApiTelemetry? Observed { get; set; }

    public override ApiTelemetry Telemetry => Observed ?? Unheard;

    public PathMatch? Match { get; set; }

    public ReadOnlySequence<byte> Body { get; set; }

    /// <summary>The parts of a form; null when the body is no such form.</summary>
    public IReadOnlyList<FormPart>? Parts { get; private set; }

    /// <summary>How a form was asked for.</summary>
    public FormSource? Source { get; private set; }

    public CancellationToken Token { get; set; }

    public override string Method => method;

    public override string Path => path.Split('?')[0];

    public override string Query => path.Contains('?', StringComparison.Ordinal) ? path[path.IndexOf('?', StringComparison.Ordinal)..] : "";

    public override bool HasBody => !Body.IsEmpty || Parts is not null;

    public override string? ContentType => Header("Content-Type") is { Count: 1 } type ? type[0] : null;

    public override string Origin => "https://notes.example";

    public override ClaimsPrincipal User { get; set; } = new();

    /// <summary>What each authentication scheme makes of the request.</summary>
    public Dictionary<string, Authentication> Callers { get; } = [];

    /// <summary>The authorization policies that allow everybody; others allow nobody.</summary>
    public HashSet<string> Policies { get; } = [];

    public override IServiceProvider Services => this;

    public override string? TraceId => "trace-1";

    public override CancellationToken Cancelled => OutlivesClient ? CancellationToken.None : Token;

    public override string? Accept => Header("Accept").Joined;

    public override CallLimiter Limiter => Limits;

    /// <summary>What counts calls; that of the API which is called, unless the test says another.</summary>
    public FakeLimiter Limits { get; set; } = new();

    public override string? Connection => Address;

    public string? Address { get; set; } = "192.0.2.1";

    /// <summary>What the transport's own limit was replaced by, one for each time.</summary>
    public List<long?> BodyLimits { get; } = [];

    /// <summary>Stands for a body that is not there yet.</summary>
    public Func<Call, Task> Waiting { get; set; } = _ => Task.CompletedTask;

    public FakeReplies Host { get; set; } = new();

    public override HostReplies Replies => Host;

    public FakeRequest WithJson(string json) => WithBody(Encoding.UTF8.GetBytes(json));

    public FakeRequest WithBody(byte[] bytes, string? contentType = "application/json") =>
        WithBody(new ReadOnlySequence<byte>(bytes), contentType);

    public FakeRequest WithBody(in ReadOnlySequence<byte> bytes, string? contentType = "application/json")
    {
        Body = bytes;
        return contentType is null ? this : WithHeader("Content-Type", contentType);
    }

    public FakeRequest WithParts(params IReadOnlyList<FormPart> parts)
    {
        Parts = parts;
        return WithHeader("Content-Type", "multipart/form-data; boundary=x");
    }

    public FakeRequest WithHeader(string name, string value)
    {
        if (!headers.TryGetValue(name, out var values))
            headers.Add(name, values = []);
        values.Add(value);
        return this;
    }

    public override string? Capture(string name) => Match?[name];

    public override TextValues Header(string name) => headers.TryGetValue(name, out var values) ? new(values) : default;

    public override ValueTask<Authentication> AuthenticateAsync(string scheme) => new(Callers.GetValueOrDefault(scheme));

    public override ValueTask<bool> IsAllowedAsync(ClaimsPrincipal caller, string policy) => new(Policies.Contains(policy));

    public override void LimitBody(long? most) => BodyLimits.Add(most);

    public override async ValueTask<ReadOnlySequence<byte>> ReadBodyAsync(long limit, Call call)
    {
        BodyReads++;
        await Waiting(call);
        return Body.Length <= limit ? Body : throw new BodyTooLargeException(limit);
    }

    /// <summary>The same request by somebody who is known.</summary>
    public FakeRequest By(string user, string issuer = "test")
    {
        User = new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, user, null, issuer)], "Test"));
        return this;
    }

    public override void ReleaseBody(in ReadOnlySequence<byte> body) { }

    public override FormPartReader OpenForm(FormSource source, Call call)
    {
        Source = source;
        return new FakeForm(Parts ?? []);
    }

    public override Stream OpenBody(long most, Call call) => Body.Length <= most ? new MemoryStream(Body.ToArray()) : throw new BodyTooLargeException(most);

    public override Task SendAsync(Reply reply, StreamedBody body) => Sent.TakeAsync(body, Token);

    public override void Report(Exception error) => Reported.Add(error);

    public object? GetService(Type serviceType) => Registered.GetValueOrDefault(serviceType);
}
