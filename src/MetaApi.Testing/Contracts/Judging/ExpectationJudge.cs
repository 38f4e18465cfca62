using System.Text.Json.Nodes;
using MetaApi.OpenApi.JsonSchema;
using MetaApi.Testing.Contracts.Planning;
using MetaApi.Testing.Contracts.Requests;

namespace MetaApi.Testing.Contracts.Judging;

/// <summary>Judges a reply by what one case expects of it.</summary>
internal static class ExpectationJudge
{
    /// <summary>Refusals that are never for the data's sake.</summary>
    static readonly int[] NeverOfData = [400, 401, 403, 405, 406, 408, 411, 413, 414, 415, 429, 431];

    public static IEnumerable<Fault> Success(ContractOperation operation, Exchange reply, bool isEdge)
    {
        var isData = isEdge && reply.Status is >= 400 and < 500 && operation.Declares(reply.Status)
            && !NeverOfData.Contains(reply.Status) && !(reply.Status == 422 && reply.Errors.Count > 0);
        if (reply.Status is < 200 or >= 400 && !isData)
            yield return new("a success", reply.Shown);
    }

    public static IEnumerable<Fault> Refusal(Exchange declared, Exchange reply)
    {
        if (reply.Status != declared.Status)
            yield return new($"the status {declared.Status}{Errors(declared)}", reply.Shown);
        else if (reply.Header("Allow") is var allow && Methods(allow) != Methods(declared.Header("Allow")))
            yield return new($"Allow: {declared.Header("Allow")}", $"Allow: {allow ?? "none"}");
        else if (!reply.Errors.SequenceEqual(declared.Errors) || reply.ProblemCode != declared.ProblemCode)
            yield return new($"the problem '{declared.ProblemCode}'{Errors(declared)}", reply.Shown);
    }

    public static IEnumerable<Fault> Status(Expectation.Status expected, Exchange reply)
    {
        if (reply.Status != expected.Code)
            yield return new($"the status {expected.Code}", reply.Shown);
        else
            foreach (var header in expected.Headers.Where(h => reply.Header(h) is null))
                yield return new($"the header {header}", $"{reply.Status} without it");
    }

    public static IEnumerable<Fault> Same(Exchange first, Exchange reply, bool isHead)
    {
        if (reply.Status != first.Status)
            yield return new($"the status {first.Status}, as of {first.Request.Method} {first.Request.Target}", reply.Shown);
        else if (reply.Header("Content-Type") != first.Header("Content-Type"))
            yield return new($"Content-Type: {first.Header("Content-Type")}", $"Content-Type: {reply.Header("Content-Type") ?? "none"}");
        else if (!isHead && reply.Text != first.Text)
            yield return new($"the reply of {first.Request.Target}: {first.Shown}", reply.Shown);
        else if (isHead && reply.Header("Content-Length") is { } length && first.Header("Content-Length") is { } whole && length != whole)
            yield return new($"Content-Length: {whole}", $"Content-Length: {length}");
    }

    public static IEnumerable<Fault> Unwritten(Expectation.Unwritten expected, Exchange reply)
    {
        if (reply.Status >= 300 || !reply.TryReadJson(out var body))
            yield break;
        foreach (var (pointer, sent) in expected.Members)
            if (JsonNode.DeepEquals(At(body, pointer), sent))
                yield return new($"'{pointer}' as the API sets it", reply.Shown);
    }

    public static IEnumerable<Fault> Example(WrittenExample written, Exchange reply)
    {
        if (reply.Status != written.Example.Status)
            yield return new($"the status {written.Example.Status}", reply.Shown);
        else if (written.Answer is { } answer && JsonNode.Parse(answer) is var told && Difference(told, Told(reply)) is { } difference)
            yield return new($"what the example tells: {told?.ToJsonString()}", $"{difference}; {reply.Shown}");
        foreach (var (name, value) in written.AnswerHeaders)
            if (reply.Header(name) is var seen && seen != ValueText.Of(JsonNode.Parse(value)))
                yield return new($"{name}: {ValueText.Of(JsonNode.Parse(value))}", $"{name}: {seen ?? "none"}");
    }

    public static IEnumerable<Fault> Event(Exchange reply)
    {
        if (reply.Status != 200)
            yield return new("the status 200", reply.Shown);
        else if (!reply.HasBody)
            yield return new("an event", "none came in time");
    }

    static JsonNode? Told(Exchange reply) => reply.TryReadJson(out var json) ? json : JsonValue.Create(reply.Text);

    /// <summary>What differs from what is told; what is not told may be anything.</summary>
    static string? Difference(JsonNode? told, JsonNode? seen, string pointer = "") => (told, seen) switch
    {
        (JsonObject expected, JsonObject actual) => expected
            .Select(m => Difference(m.Value, actual[m.Key], JsonPointer.Append(pointer, m.Key))).FirstOrDefault(d => d is not null),
        (JsonArray expected, JsonArray actual) when expected.Count == actual.Count => expected
            .Select((item, index) => Difference(item, actual[index], JsonPointer.Append(pointer, index))).FirstOrDefault(d => d is not null),
        _ => JsonNode.DeepEquals(told, seen) ? null : $"'{pointer}' is {seen?.ToJsonString() ?? "null"}",
    };

    static JsonNode? At(JsonNode? value, string pointer) => JsonPointer.Segments(pointer).Aggregate(value, (node, segment) => (node as JsonObject)?[segment]);

    static string Methods(string? allow) => string.Join(", ", (allow ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

    static string Errors(Exchange declared) => declared.Errors.Count == 0 ? "" : $" with {string.Join(", ", declared.Errors)}";
}
