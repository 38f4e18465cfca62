using System.Buffers;
using System.Collections;
using System.Text.Json;

namespace MetaApi.Execution;

/// <summary>Writes a problem as JSON (RFC 9457). The strict escaping keeps names that a client made up harmless wherever they are shown.</summary>
internal static class ProblemJson
{
    const int MaxBytes = 16 * 1024;

    /// <summary>Room for what follows the errors.</summary>
    const int AfterErrors = 512;

    public static void Write(Problem problem, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteString("type", problem.Type);
        json.WriteString("title", problem.Title);
        json.WriteNumber("status", problem.Status);
        if (problem.Detail is { } detail)
            json.WriteString("detail", detail);
        json.WriteString("code", problem.Code);
        var isTruncated = problem.Errors.Count > 0 && !TryWriteErrors(problem.Errors, json);
        if (isTruncated || problem.Truncated)
            json.WriteBoolean("truncated", true);
        if (problem.TraceId is { } trace)
            json.WriteString("traceId", trace);
        json.WriteEndObject();
    }

    /// <summary>Leaves out what does not fit; false when it did.</summary>
    static bool TryWriteErrors(IReadOnlyList<ProblemError> errors, Utf8JsonWriter json)
    {
        var error = new ArrayBufferWriter<byte>();
        var isWhole = true;
        json.WriteStartArray("errors");
        for (var i = 0; i < errors.Count; i++)
        {
            error.ResetWrittenCount();
            using (var writer = new Utf8JsonWriter(error))
                WriteError(errors[i], writer);
            var fits = json.BytesCommitted + json.BytesPending + error.WrittenCount <= MaxBytes - AfterErrors;
            if (fits)
                json.WriteRawValue(error.WrittenSpan, skipInputValidation: true);
            isWhole &= fits;
        }
        json.WriteEndArray();
        return isWhole;
    }

    static void WriteError(ProblemError error, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("in", error.In);
        json.WriteString("pointer", error.Pointer);
        json.WriteString("code", error.Code);
        if (error.Params.Count > 0)
            WriteParams(error.Params, json);
        json.WriteString("message", error.Message);
        json.WriteEndObject();
    }

    static void WriteParams(IReadOnlyDictionary<string, object> figures, Utf8JsonWriter json)
    {
        json.WriteStartObject("params");
        foreach (var (name, value) in figures)
        {
            json.WritePropertyName(name);
            WriteValue(value, json);
        }
        json.WriteEndObject();
    }

    static void WriteValue(object value, Utf8JsonWriter json)
    {
        if (value is string text)
            json.WriteStringValue(text);
        else if (value is IEnumerable values)
            WriteValues(values, json);
        else
            json.WriteNumberValue(Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture));
    }

    static void WriteValues(IEnumerable values, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var value in values)
            WriteValue(value, json);
        json.WriteEndArray();
    }
}
