namespace MetaApi.Testing.Contracts.Requests;

/// <summary>Sends requests and takes what comes, whole or, where it never ends, its first event.</summary>
internal sealed class Sender(HttpClient client, string prefix)
{
    /// <summary>The headers that are sent with each request.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public string Prefix => prefix;

    public async Task<Exchange> SendAsync(ContractRequest request, CancellationToken cancelled)
    {
        using var message = Message(request);
        using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancelled);
        var isStream = response.Content.Headers.ContentType?.MediaType == "text/event-stream";
        return Of(request, response, isStream ? [] : await response.Content.ReadAsByteArrayAsync(cancelled));
    }

    /// <summary>Listens to a stream while something happens, and takes the lines of its first event.</summary>
    public async Task<Exchange> ListenAsync(ContractRequest request, Func<Task> trigger, CancellationToken cancelled)
    {
        using var message = Message(request);
        using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancelled);
        await using var stream = await response.Content.ReadAsStreamAsync(cancelled);
        var first = EventText.FirstAsync(stream, cancelled);
        await trigger();
        return Of(request, response, await first);
    }

    HttpRequestMessage Message(ContractRequest request)
    {
        var message = request.ToMessage(prefix);
        foreach (var (name, value) in Headers)
            message.Headers.TryAddWithoutValidation(name, value);
        return message;
    }

    static Exchange Of(ContractRequest request, HttpResponseMessage response, byte[] body)
    {
        var headers = response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .SelectMany(h => h.Value.Select(value => (h.Key, value)));
        return new(request, (int)response.StatusCode, [.. headers], body);
    }
}
