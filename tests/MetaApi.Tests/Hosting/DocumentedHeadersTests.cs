using System.Security.Claims;
using System.Text.Json;
using MetaApi.Calls.Repetition;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi.Tests.Hosting;

/// <summary>The document states the headers that are sent, and those that are read; but for those of HTTP itself.</summary>
public sealed class DocumentedHeadersTests
{
    /// <summary>About the message and its bytes, whatever it is about.</summary>
    static readonly string[] Framing = ["Content-Type", "Content-Length", "Transfer-Encoding", "Connection", "Date", "Server", "X-Content-Type-Options", "Keep-Alive"];

    static readonly SecurityScheme Key = SecurityScheme.ApiKeyInHeader("key", "X-Key");

    static readonly DateTimeOffset Changed = new(2024, 2, 29, 12, 0, 0, TimeSpan.Zero);

    static readonly Api Api = Some.Api(api => api
        .Get("/file", r => r.StatusFile(200, "text/plain").Action(call => call.SendFile(Digits, options: new() { ETag = "v1", LastModified = Changed, DownloadName = "a.txt" })))
        .Post("/file", r => r.StatusFile(200, "text/plain").Action(call => call.SendFile(Digits, options: new() { DownloadName = "a.txt" })))
        .Get("/note", r => r
            .ETag(_ => "v1").LastModified(_ => Changed).Params(p => p.Query("n", Schema.Integer))
            .Status(200, Schema.String).Action(call => call.Render((object)"text")))
        .Put("/note", r => r.ETag(_ => "v1", requireMatch: true).Status(204).Action(_ => { }))
        .Get("/either", r => r.Status(200, Schema.String).StatusText(203).Action(call => call.Render((object)"text")))
        .Get("/events", r => r.StatusEvents(200, Schema.Integer).Action(call => call.SendEvents(Numbers())))
        .Get("/secret", r => r.Security(Key).Status(200, Schema.String).Action(call => call.Render((object)"text")))
        .Post("/made", r => r
            .Security(Key).Idempotent().Params(p => p.Param("n", Schema.Integer)).Status(201, Schema.String).StatusHeader(201, "Location", required: true)
            .Action(call => call.SetHeader("Location", "/made/1").Render((object)"text")))
        .Get("/old", r => r.Deprecated(Changed, sunset: Changed.AddYears(9), use: "/new").RateLimit(1, per: TimeSpan.FromHours(1)).Status(204).Action(_ => { }))
        .Get("/pages", r => r.Paged(max: 2, @default: 1).Status(200, s => s.Expose("n", Schema.ArrayOf(Schema.Integer))).Action(Pages)));

    static readonly string[] Requests =
    [
        "POST /made|X-Key: ann|Idempotency-Key: new",
        "GET /file", "GET /file|Range: bytes=0-1", "GET /file|Range: bytes=90-", "GET /file|If-None-Match: \"v1\"", "GET /file|If-Match: \"v2\"", "GET /file|Accept: image/png",
        "POST /file", "GET /note", "GET /note?n=x", "GET /note|If-None-Match: \"v1\"", "GET /note|If-Match: \"v2\"",
        "PUT /note", "PUT /note|If-Match: \"v1\"", "PUT /note|If-Match: \"v2\"", "PUT /note|If-Match: x", "PUT /note|If-None-Match: *",
        "GET /either", "GET /either|Accept: image/png", "GET /events", "GET /secret", "GET /secret|X-Key: ann",
        "POST /made|X-Key: ann", "POST /made|X-Key: ann|Idempotency-Key: running", "POST /made|X-Key: ann|Idempotency-Key: reused", "POST /made|X-Key: ann|Idempotency-Key: full",
        "POST /made|X-Key: ann|Content-Type: text/plain", "GET /old", "GET /pages",
    ];

    static MemoryStream Digits => new("0123456789"u8.ToArray());

    [TestCaseSource(nameof(Requests))]
    public async Task EveryHeaderThatIsSentIsStated(string request)
    {
        await using var host = await TestHost.ServingAsync(Api, b => b.Services
            .AddSingleton<IIdempotencyStore>(new KnowingStore(request.Split("Idempotency-Key: ")[^1]))
            .AddAuthorization().AddAuthentication().AddMetaApiKey(Key, (name, _, _) => SomebodyNamed(name)));
        var (line, headers) = (request.Split('|')[0], request.Split('|')[1..]);

        var reply = await host.SendAsync(line.Replace(" /", " /api/", StringComparison.Ordinal), line.StartsWith("POST /made", StringComparison.Ordinal) ? """{"n":1}""" : null, headers);

        var stated = Answer(line, reply.Status);
        Assert.That(reply.Headers.Select(h => h.Key).Except(Framing, StringComparer.OrdinalIgnoreCase), Is.SubsetOf(stated.All), $"{reply}");
        Assert.That(stated.Required, Is.SubsetOf(reply.Headers.Select(h => h.Key)), $"{reply}");
    }

    [TestCase("GET /file", "Range, If-Range, If-None-Match, If-Match, If-Modified-Since, If-Unmodified-Since")]
    [TestCase("POST /file", "")]
    [TestCase("GET /note", "If-None-Match, If-Match, If-Modified-Since, If-Unmodified-Since")]
    [TestCase("PUT /note", "If-None-Match, If-Match")]
    [TestCase("POST /made", "Idempotency-Key")]
    public void EveryHeaderThatIsJudgedIsStated(string line, string headers)
    {
        var operation = Operation(line);

        var stated = operation.TryGetProperty("parameters", out var parameters)
            ? parameters.EnumerateArray().Where(p => p.GetProperty("in").GetString() == "header").Select(p => p.GetProperty("name").GetString())
            : [];

        Assert.That(string.Join(", ", stated), Is.EqualTo(headers));
    }

    static JsonElement Root => JsonDocument.Parse(Api.Model.ToOpenApiJson()).RootElement;

    static JsonElement Operation(string line) =>
        Root.GetProperty("paths").GetProperty(line.Split(' ', '?')[1]).GetProperty(line.Split(' ')[0].ToLowerInvariant());

    static (string[] All, string[] Required) Answer(string line, int status)
    {
        var answer = Operation(line).GetProperty("responses").GetProperty($"{status}");
        if (!answer.TryGetProperty("headers", out var headers))
            return ([], []);
        var all = headers.EnumerateObject().ToList();
        return ([.. all.Select(h => h.Name)], [.. all.Where(h => h.Value.TryGetProperty("required", out var required) && required.GetBoolean()).Select(h => h.Name)]);
    }

    static async IAsyncEnumerable<int> Numbers()
    {
        await Task.CompletedTask;
        yield return 1;
    }

    static void Pages(Call call) => call.RenderPage("n", [1, 2], next: n => n);

    static ClaimsPrincipal SomebodyNamed(string name) => new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, name)], "key"));

    /// <summary>Knows of every key the same: that its request is running, was another, or that it can remember no more.</summary>
    sealed class KnowingStore(string what) : IIdempotencyStore
    {
        public ValueTask<IdempotencyRecord?> BeginAsync(IdempotencyClaim claim, CancellationToken cancelled) => what switch
        {
            "running" => new(new IdempotencyRecord(claim.Fingerprint, null)),
            "reused" => new(new IdempotencyRecord("another", null)),
            "full" => throw new IdempotencyStoreFullException(),
            _ => default,
        };

        public ValueTask CompleteAsync(IdempotencyClaim claim, IdempotentReply reply, CancellationToken cancelled) => default;

        public ValueTask AbandonAsync(IdempotencyClaim claim, CancellationToken cancelled) => default;
    }
}
