using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace MetaApi.Hosting;

/// <summary>Status and headers of a response before a reply was tried, so that another can take its place. What stood there is not ours to clear.</summary>
internal sealed class ResponseHead(HttpResponse response)
{
    readonly int status = response.StatusCode;

    readonly KeyValuePair<string, StringValues>[] headers = response.Headers.Count == 0 ? [] : [.. response.Headers];

    public void Restore()
    {
        response.StatusCode = status;
        response.Headers.Clear();
        foreach (var (name, value) in headers)
            response.Headers[name] = value;
    }
}
