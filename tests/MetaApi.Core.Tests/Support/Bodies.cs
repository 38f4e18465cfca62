using System.Buffers;
using System.Text;
using MetaApi.Core.Tests.Schemas.Reading;

namespace MetaApi.Core.Tests.Support;

/// <summary>One route whose action reads a body, called once.</summary>
internal static class Bodies
{
    /// <summary>The value that the action saw, as JSON, or each error as <c>body pointer code</c>.</summary>
    public static Task<string> ReadAsync(Schema schema, string json, ApiOptions? options = null) =>
        ReadAsync(schema, Encoding.UTF8.GetBytes(json), options);

    public static Task<string> ReadAsync(Schema schema, byte[] json, ApiOptions? options = null) =>
        new ReadingApi(schema, options ?? new()).ReadAsync(new ReadOnlySequence<byte>(json));

    /// <summary>The value that the action saw, in its own type; null when there is an error.</summary>
    public static async Task<T?> GetAsync<T>(Schema schema, string json, params Scope[] scopes)
    {
        var seen = default(T);
        var api = Api.Define("Bodies", a => a.Post(r => r
            .Scope(scopes)
            .Params(p => p.Body(schema))
            .Action(call => seen = call.Params.GetBody<T>())));
        await api.CallAsync("POST", "/", json);
        return seen;
    }

    /// <summary>The answer of a route that renders the body it read, by the same schema.</summary>
    public static Task<Answer> EchoAsync(Schema schema, string json, params Scope[] scopes) =>
        Api.Define("Echo", a => a.Post(r => r
            .Scope(scopes)
            .Params(p => p.Body(schema))
            .Status(200, schema)
            .Action(call => call.Render(call.Params.GetBody<object?>())))).CallAsync("POST", "/", json);
}
