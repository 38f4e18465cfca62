using System.Collections.Immutable;
using System.Net.Http.Headers;

namespace MetaApi.Testing.Contracts.Requests;

/// <summary>A part of a form.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="MediaType">The media type of a file; null for a field.</param>
internal sealed record RequestPart(string Name, ImmutableArray<byte> Bytes, string? MediaType)
{
    public HttpContent ToContent()
    {
        var content = new ByteArrayContent([.. Bytes]);
        content.Headers.ContentDisposition = new("form-data") { Name = $"\"{Name}\"", FileName = MediaType is null ? null : $"\"{Name}\"" };
        if (MediaType is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", MediaType);
        return content;
    }
}
