using System.Buffers;
using System.Runtime.ExceptionServices;
using System.Text.Json;
using MetaApi.Calls;
using MetaApi.Schemas.Reading;

namespace MetaApi;

/// <summary>The inputs of a call as they were sent: unchecked, and with what the declaration drops.</summary>
public sealed class RawInputs
{
    readonly CallRequest request;

    readonly int invalidStatus;

    ReadOnlyMemory<byte>? body;

    /// <summary>Why the body could not be kept: what is left of it is not the body, so it is not tried again.</summary>
    ExceptionDispatchInfo? unreadable;

    JsonElement? json;

    internal RawInputs(CallRequest request, int invalidStatus) => (this.request, this.invalidStatus) = (request, invalidStatus);

    /// <summary>The query as it was sent, with its question mark; empty when there is none.</summary>
    public string Query => request.Query;

    /// <summary>The bytes of the body; empty when there is none.</summary>
    /// <exception cref="InvalidOperationException">The route does not keep its body, or it was not read yet.</exception>
    public ReadOnlyMemory<byte> Body => body ?? throw new InvalidOperationException(
        "The body is not here: declare KeepBody() for the route, and in a BeforeValidation or AroundCall hook await call.ReadRawAsync().");

    /// <summary>The body as JSON, with members that are not declared.</summary>
    /// <exception cref="InvalidOperationException">The route does not keep its body, or it was not read yet.</exception>
    /// <exception cref="ParameterInvalidException">The body is no JSON, which nobody has checked before the inputs are read, or where no body is declared.</exception>
    public JsonElement Json => json ??= Parsed(Body);

    /// <summary>The text that a capture took from the path, percent-decoded once; null when the route has no such capture.</summary>
    /// <param name="name">The capture's name.</param>
    public string? Capture(string name) => request.Capture(name);

    /// <summary>The values of a request header, in the order they were sent; none when it is missing.</summary>
    /// <param name="name">The name, in any case.</param>
    public IReadOnlyList<string> Header(string name)
    {
        var values = request.Header(name);
        return [.. Enumerable.Range(0, values.Count).Select(i => values[i])];
    }

    internal async ValueTask KeepBodyAsync(long most, Call call)
    {
        unreadable?.Throw();
        try
        {
            body ??= request.HasBody ? await BytesAsync(most, call) : ReadOnlyMemory<byte>.Empty;
        }
        catch (Exception error)
        {
            unreadable = ExceptionDispatchInfo.Capture(error);
            throw;
        }
    }

    async ValueTask<ReadOnlyMemory<byte>> BytesAsync(long most, Call call)
    {
        var bytes = await request.ReadBodyAsync(most, call);
        var kept = bytes.ToArray();
        request.ReleaseBody(bytes);
        return kept;
    }

    JsonElement Parsed(ReadOnlyMemory<byte> kept)
    {
        try
        {
            using var document = JsonDocument.Parse(Utf8Text.WithoutMark(new(kept)), new() { MaxDepth = JsonLimits.Deepest });
            return document.RootElement.Clone();
        }
        catch (JsonException malformed)
        {
            throw new ParameterInvalidException([JsonTextReader.Syntax(malformed) with { Place = InputPlace.Body }], invalidStatus);
        }
    }
}
