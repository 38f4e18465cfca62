using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace MetaApi.Testing.Contracts.Requests;

/// <summary>A request of one operation, before it is written.</summary>
/// <param name="Method">The method.</param>
/// <param name="Template">The path with its parameters in braces.</param>
internal sealed record ContractRequest(string Method, string Template)
{
    public ImmutableArray<RequestValue> Values { get; init; } = [];

    public RequestBody? Body { get; init; }

    /// <summary>Further headers, those of credentials among them.</summary>
    public ImmutableArray<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>What credentials add to the query.</summary>
    public ImmutableArray<(string Name, string Value)> Query { get; init; } = [];

    /// <summary>The request with one value changed or added.</summary>
    public ContractRequest With(IOpenApiParameter parameter, JsonNode? value) =>
        Without(parameter) with { Values = [.. Without(parameter).Values, new(parameter, value)] };

    public ContractRequest Without(IOpenApiParameter parameter) => this with
    {
        Values = [.. Values.Where(v => v.Parameter.In != parameter.In || v.Parameter.Name != parameter.Name)],
    };

    public ContractRequest WithHeader(string name, string value) => this with { Headers = Headers.Add((name, value)) };

    /// <summary>Path and query below the API.</summary>
    public string Target
    {
        get
        {
            var path = Values.Where(v => v.Parameter.In is ParameterLocation.Path)
                .Aggregate(Template, (text, v) => text.Replace("{" + v.Parameter.Name + "}", ValueText.Path(v), StringComparison.Ordinal));
            var pairs = Values.Where(v => v.Parameter.In is ParameterLocation.Query).SelectMany(ValueText.Pairs)
                .Concat(Query.Select(q => $"{Uri.EscapeDataString(q.Name)}={Uri.EscapeDataString(q.Value)}")).ToList();
            return pairs.Count == 0 ? path : $"{path}?{string.Join('&', pairs)}";
        }
    }

    public HttpRequestMessage ToMessage(string prefix)
    {
        var message = new HttpRequestMessage(new(Method), prefix + Target) { Content = Body?.ToContent() };
        foreach (var (name, value) in AllHeaders())
            message.Headers.TryAddWithoutValidation(name, value);
        return message;
    }

    /// <summary>The request as a command that repeats it; a body that is no short text is left to the reader.</summary>
    public string ToCurl(string prefix)
    {
        var words = new List<string> { "curl", "-i" };
        if (Method != "GET")
            words.AddRange(Method == "HEAD" ? ["--head"] : ["-X", Method]);
        words.AddRange(AllHeaders().SelectMany(h => new[] { "-H", Quoted($"{h.Name}: {h.Value}") }));
        foreach (var part in Body?.Parts ?? [])
            words.AddRange(["-F", Quoted(part.MediaType is null ? $"{part.Name}={Text(part.Bytes)}" : $"{part.Name}=@FILE;type={part.MediaType}")]);
        if (Body is { Parts.IsEmpty: true } body)
            words.AddRange(["-H", Quoted($"Content-Type: {body.MediaType}"), "--data-binary", Quoted(Text(body.Bytes))]);
        words.Add(Quoted($"$HOST{prefix}{Target}").Replace("'$HOST", "\"$HOST\"'", StringComparison.Ordinal));
        return string.Join(' ', words);
    }

    IEnumerable<(string Name, string Value)> AllHeaders()
    {
        foreach (var header in Headers.Where(h => h.Name != "Cookie"))
            yield return header;
        foreach (var value in Values.Where(v => v.Parameter.In is ParameterLocation.Header))
            yield return (value.Parameter.Name!, ValueText.Of(value.Value));
        var cookies = Headers.Where(h => h.Name == "Cookie").Select(h => h.Value)
            .Concat(Values.Where(v => v.Parameter.In is ParameterLocation.Cookie).Select(v => $"{v.Parameter.Name}={Uri.EscapeDataString(ValueText.Of(v.Value))}")).ToList();
        if (cookies.Count > 0)
            yield return ("Cookie", string.Join("; ", cookies));
    }

    static string Quoted(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    static string Text(ImmutableArray<byte> bytes)
    {
        const int most = 300;
        var text = System.Text.Encoding.UTF8.GetString([.. bytes]);
        return text.Length <= most ? text : $"{text[..most]}… ({bytes.Length} bytes)";
    }
}
