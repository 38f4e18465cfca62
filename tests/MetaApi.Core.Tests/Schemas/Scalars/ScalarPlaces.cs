using System.Text.Encodings.Web;
using System.Text.Json;
using MetaApi.Core.Tests.Support;
using MetaApi.Paths;

namespace MetaApi.Core.Tests.Schemas.Scalars;

/// <summary>One scalar type, declared by typed keys in every place that an input can come from.</summary>
internal abstract class ScalarPlaces
{
    public static readonly string[] Names = ["path", "query", "header", "cookie", "lenient", "strict"];

    /// <summary>What becomes of a text in each place: <c>ok</c> and the value, the code of the failure, or <c>-</c> where it cannot travel.</summary>
    public abstract Task<string[]> VerdictsAsync(string text);

    /// <summary>The answer to a text that is sent as a JSON string, and rendered as it was read.</summary>
    public abstract Task<Answer> EchoAsync(string text);
}

/// <inheritdoc />
internal sealed class ScalarPlaces<T> : ScalarPlaces
{
    const int LongestShown = 60;

    static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly Api lenient = Declared(Coercion.Lenient);

    readonly Api strict = Declared(Coercion.Strict);

    public override async Task<string[]> VerdictsAsync(string text) =>
    [
        await OfAsync(lenient, RequestPath.Split(PathTo(text), out _) is RequestPathFault.None && text.Length > 0
            ? new FakeRequest("GET", PathTo(text)) : null),
        await OfAsync(lenient, new FakeRequest("GET", "/query?v=" + Uri.EscapeDataString(text))),
        await OfAsync(lenient, IsHeader(text) ? new FakeRequest("GET", "/header").WithHeader("v", text) : null),
        await OfAsync(lenient, new FakeRequest("GET", "/cookie").WithHeader("Cookie", "v=" + Uri.EscapeDataString(text))),
        await OfAsync(lenient, Body(text)),
        await OfAsync(strict, Body(text)),
    ];

    public override Task<Answer> EchoAsync(string text) => lenient.SendAsync(Body(text));

    static Api Declared(Coercion coercion)
    {
        Param<T>[] keys = [Param.Query<T>("v"), Param.Header<T>("v"), Param.Cookie<T>("v")];
        return Api.Define("Places", a =>
        {
            Echo(a, "GET", "/path/:v", Param.Path<T>("v"));
            Echo(a, "POST", "/body", Param.Property<T>("v"));
            foreach (var key in keys)
                Echo(a, "GET", "/" + key.Place.ToString().ToLowerInvariant(), key);
        }, new() { Coercion = coercion });
    }

    static void Echo(NamespaceBuilder api, string method, string path, Param<T> key) => api.Route(path, method, r => r
        .Params(p => p.Use(key))
        .Status(200, s => s.Expose("v", key.Schema).Expose("seen", Schema.String))
        .Action(call => call.Render("v", call.Params.Get(key)).Render("seen", Shown(call.Params.Get(key)))));

    static string PathTo(string text) => "/path/" + Uri.EscapeDataString(text);

    static FakeRequest Body(string text) => new FakeRequest("POST", "/body").WithJson($$"""{"v":{{JsonSerializer.Serialize(text)}}}""");

    /// <summary>Servers cut blanks from both ends and refuse control characters.</summary>
    static bool IsHeader(string text) => text.Trim(' ', '\t') == text && !text.Any(char.IsControl);

    static string Shown(T value)
    {
        var json = JsonSerializer.Serialize(value, Json);
        return json.Length <= LongestShown ? json : $"of {json.Length} characters";
    }

    static async Task<string> OfAsync(Api api, FakeRequest? request)
    {
        if (request is null)
            return "-";
        var answer = await api.SendAsync(request);
        return answer.Status switch
        {
            200 => "ok " + JsonDocument.Parse(answer.Body).RootElement.GetProperty("seen").GetString(),
            400 => string.Join(' ', answer.Errors.Select(e => e.Split(' ')[^1])),
            _ => throw new InvalidOperationException($"The answer was {answer.Status}.", answer.Fault),
        };
    }
}
