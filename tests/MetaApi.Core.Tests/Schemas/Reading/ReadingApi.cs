using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Schemas.Reading;

/// <summary>One route with one body, that tells what its action saw or what was wrong. MetaApi's own rendering takes no part.</summary>
internal sealed class ReadingApi
{
    static readonly JsonSerializerOptions AsItIs = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    readonly Api api;

    string seen = "";

    public ReadingApi(Schema body, ApiOptions options) => api = Api.Define("Reading", a => a.Post(r => r
        .Params(p => p.Body(body))
        .Action(call => seen = JsonSerializer.Serialize(call.Params.GetBody<object?>(), AsItIs))), options);

    public async Task<string> ReadAsync(ReadOnlySequence<byte> body)
    {
        var answer = await api.SendAsync(new FakeRequest("POST", "/").WithBody(body));

        return answer.Status switch
        {
            200 => seen,
            400 => string.Join('\n', answer.Errors),
            _ => throw new InvalidOperationException($"The answer was {answer.Status}.", answer.Fault),
        };
    }
}
