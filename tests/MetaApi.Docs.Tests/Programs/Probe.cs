using System.Net.Http.Headers;

namespace MetaApi.Docs.Tests.Programs;

/// <summary>A request to a sample, and the status that it gets.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path below the API, with its query.</param>
/// <param name="Status">The status of the answer.</param>
sealed record Probe(string Method, string Path, int Status)
{
    public string? Token { get; init; }

    public string? Json { get; init; }

    public byte[]? Picture { get; init; }

    /// <summary>A body that is sent as it is.</summary>
    public byte[]? Bytes { get; init; }

    public string Type { get; init; } = "application/json";

    /// <summary>Further headers, each as it is sent.</summary>
    public (string Name, string Value)[] Headers { get; init; } = [];

    public HttpRequestMessage Request(string root)
    {
        var request = new HttpRequestMessage(new(Method), root + Path) { Content = Content() };
        foreach (var (name, value) in Token is null ? Headers : [.. Headers, ("X-Token", Token)])
            request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    HttpContent? Content() => Picture is not null
        ? new MultipartFormDataContent { { new ByteArrayContent(Picture), "picture", "picture.png" } }
        : Bytes is not null ? new ByteArrayContent(Bytes) { Headers = { ContentType = MediaTypeHeaderValue.Parse(Type) } }
        : Json is not null ? new StringContent(Json, MediaTypeHeaderValue.Parse(Type)) : null;
}
