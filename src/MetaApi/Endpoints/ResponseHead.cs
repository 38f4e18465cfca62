using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace MetaApi.Endpoints;

/// <summary>The status and headers that a response had before its endpoint ran.</summary>
internal sealed class ResponseHead(HttpResponse response)
{
    readonly int status = response.StatusCode;

    readonly KeyValuePair<string, StringValues>[] headers = response.Headers.Count == 0 ? [] : [.. response.Headers];

    /// <summary>Takes back what was said since; the error that comes instead says its own.</summary>
    public void Restore()
    {
        response.StatusCode = status;
        response.Headers.Clear();
        foreach (var (name, values) in headers)
            response.Headers[name] = values;
    }
}
