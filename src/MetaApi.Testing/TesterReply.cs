using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MetaApi;

/// <summary>What came back. Assertions throw a <see cref="ReplyException"/>, whose message shows all of it, and belong to no test framework.</summary>
public sealed class TesterReply
{
    readonly byte[] body;

    TesterReply(int status, ImmutableArray<KeyValuePair<string, string>> headers, byte[] body) =>
        (Status, Headers, this.body) = (status, headers, body);

    /// <summary>The status.</summary>
    public int Status { get; }

    /// <summary>The headers, in the order in which they came; one that came several times is there several times.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Headers { get; }

    /// <summary>The bytes of the body; empty when there was none.</summary>
    public ReadOnlyMemory<byte> Bytes => body;

    /// <summary>The body as UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(body);

    /// <summary>The body as JSON.</summary>
    /// <exception cref="ReplyException">It is no JSON.</exception>
    public JsonNode? Json => Read<JsonNode>();

    /// <summary>The value of a header; null when it did not come.</summary>
    /// <param name="name">Its name, in any case.</param>
    public string? Header(string name) =>
        Headers.Where(h => h.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(h => h.Value).FirstOrDefault();

    /// <summary>Reads the body, by names in camel case.</summary>
    /// <typeparam name="T">What it is read into.</typeparam>
    /// <exception cref="ReplyException">The body is no such JSON.</exception>
    public T? Read<T>()
    {
        try
        {
            return JsonSerializer.Deserialize<T>(body, JsonSerializerOptions.Web);
        }
        catch (JsonException error)
        {
            throw Wrong($"a body that can be read as {typeof(T).Name}; {error.Message}");
        }
    }

    /// <summary>Reads one member of the body: <c>reply.Read&lt;Note&gt;("note")</c>.</summary>
    /// <typeparam name="T">What it is read into.</typeparam>
    /// <param name="member">The name of the member.</param>
    /// <exception cref="ReplyException">There is no such member, or it is something else.</exception>
    public T? Read<T>(string member)
    {
        if (Json is not JsonObject members || !members.TryGetPropertyValue(member, out var value))
            throw Wrong($"a body with the member '{member}'");
        try
        {
            return value.Deserialize<T>(JsonSerializerOptions.Web);
        }
        catch (JsonException error)
        {
            throw Wrong($"a member '{member}' that can be read as {typeof(T).Name}; {error.Message}");
        }
    }

    /// <summary>Expects a status.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ReplyException">It is another one.</exception>
    public TesterReply ShouldBe(int status) => Status == status ? this : throw Wrong($"the status {status}");

    /// <summary>Expects a header.</summary>
    /// <param name="name">Its name, in any case.</param>
    /// <param name="value">Its value; null for any.</param>
    /// <exception cref="ReplyException">It is not there, or has another value.</exception>
    public TesterReply ShouldHaveHeader(string name, string? value = null) =>
        Header(name) is { } found && (value is null || found == value) ? this : throw Wrong($"the header {name}{(value is null ? "" : $": {value}")}");

    /// <summary>Expects a problem (RFC 9457) with a status, and what is said of it.</summary>
    /// <param name="status">The status of reply and problem.</param>
    /// <param name="expect">Says on its argument what the problem must hold, such as <c>p => p.Error("/note/title", "maxLength")</c>; nothing more when null.</param>
    /// <exception cref="ReplyException">It is something else.</exception>
    public TesterReply ShouldBeProblem(int status, Action<ProblemExpectation>? expect = null)
    {
        ShouldBe(status);
        if (Header("Content-Type")?.StartsWith(Problem.ContentType, StringComparison.OrdinalIgnoreCase) is not true)
            throw Wrong($"the content type {Problem.ContentType}");
        var expected = new ProblemExpectation();
        expect?.Invoke(expected);
        return expected.Lack(Json as JsonObject ?? []) is { } lack ? throw Wrong(lack) : this;
    }

    /// <summary>The reply as it came over the wire, without its version.</summary>
    public override string ToString() =>
        $"{Status}\n{string.Concat(Headers.Select(h => $"{h.Key}: {h.Value}\n"))}\n{Text}";

    internal static async Task<TesterReply> OfAsync(HttpResponseMessage response, CancellationToken cancelled)
    {
        var headers = response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .SelectMany(h => h.Value.Select(value => KeyValuePair.Create(h.Key, value)));
        return new((int)response.StatusCode, [.. headers], await response.Content.ReadAsByteArrayAsync(cancelled));
    }

    ReplyException Wrong(string expected) => new($"Expected was {expected}. This came:\n\n{this}");
}
