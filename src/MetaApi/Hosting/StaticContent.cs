using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace MetaApi.Hosting;

/// <summary>Writes bytes that rarely change, so that clients may keep them and ask whether they still hold.</summary>
internal static class StaticContent
{
    public static Task WriteAsync(HttpContext context, byte[] content, string contentType)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-cache";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))}\"");
        return TypedResults.Bytes(content, contentType, entityTag: tag).ExecuteAsync(context);
    }
}
