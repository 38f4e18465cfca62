using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;

namespace MetaApi.Tool.Mocking;

/// <summary>Writes answers: JSON as JSON, events as events, other texts as they are.</summary>
internal sealed class AnswerWriter(MockSchemas schemas)
{
    const string Events = "text/event-stream";

    static readonly string[] OfTheServer = ["Content-Type", "Content-Length", "Transfer-Encoding", "Connection", "Date"];

    public async Task WriteAsync(MockAnswer answer, HttpContext context)
    {
        context.Response.StatusCode = answer.Status;
        foreach (var (name, header) in answer.Response.Headers ?? new Dictionary<string, IOpenApiHeader>())
            if (!OfTheServer.Contains(name, StringComparer.OrdinalIgnoreCase))
                context.Response.Headers[name] = HeaderText(header);
        if (answer.MediaType is null)
            return;
        var body = Encoding.UTF8.GetBytes(Text(answer));
        context.Response.ContentType = answer.MediaType;
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    static string Text(MockAnswer answer)
    {
        if (answer.MediaType!.StartsWith(Events, StringComparison.OrdinalIgnoreCase))
            return Event(answer.Value);
        return MediaRange.IsJson(answer.MediaType) ? Json(answer.Value) : Plain(answer.Value);
    }

    /// <summary>One event; its fields where the document tells them, else the value as its data (HTML, 9.2).</summary>
    static string Event(JsonNode? value)
    {
        var fields = value is JsonObject members && members.ContainsKey("data") ? members : new JsonObject { ["data"] = value?.DeepClone() };
        return string.Concat(fields.SelectMany(f => Plain(f.Value).ReplaceLineEndings("\n").Split('\n').Select(line => $"{f.Key}: {line}\n"))) + "\n";
    }

    static string Plain(JsonNode? value) => value is JsonValue text && text.TryGetValue<string>(out var plain) ? plain : Json(value);

    static string Json(JsonNode? value) => JsonSerializer.Serialize(value);

    /// <summary>In the style <c>simple</c>, which is the only one of headers; nothing that would end the header.</summary>
    string HeaderText(IOpenApiHeader header)
    {
        var value = header.Example ?? header.Examples?.Values.FirstOrDefault()?.Value ?? (schemas.Of(header.Schema) is { } schema && schema.TryMake(out var made) ? made : "");
        var text = value is JsonArray items ? string.Join(',', items.Select(Plain)) : Plain(value);
        return string.Concat(text.Where(c => c is >= ' ' and < '\x7f'));
    }
}
