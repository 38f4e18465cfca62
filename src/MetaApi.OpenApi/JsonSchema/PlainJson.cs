using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using MetaApi.Schemas.Reading;

namespace MetaApi.OpenApi.JsonSchema;

/// <summary>Reads the values that stand in a JSON Schema as plain values, by the reader of requests.</summary>
internal static class PlainJson
{
    static readonly JsonLimits Limits = new(100, int.MaxValue, 400);

    /// <summary>Reads a value; there is none where a number is beyond double precision.</summary>
    /// <exception cref="MalformedInputException">A text or name has half a surrogate pair.</exception>
    public static bool TryRead(JsonElement json, out object? value)
    {
        var source = new JsonTokens(new ReadOnlySequence<byte>(JsonMarshal.GetRawUtf8Value(json).ToArray()), Limits);
        var context = new ReadContext(Coercion.Strict, 1);
        try
        {
            source.Read();
            new AnyReader<JsonTokens>().TryRead(ref source, context, out value);
            return context.Failures.Count == 0;
        }
        finally
        {
            source.Release();
        }
    }
}
