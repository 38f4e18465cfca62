using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace MetaApi.Hosting.Documents;

/// <summary>Bytes that rarely change, so that clients may keep them and ask by their tag whether they still hold.</summary>
internal sealed class StaticContent(byte[] content, string contentType)
{
    readonly EntityTagHeaderValue tag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(content))}\"");

    public int Length => content.Length;

    public Task WriteAsync(HttpContext context)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Bytes(content, contentType, entityTag: tag).ExecuteAsync(context);
    }
}
