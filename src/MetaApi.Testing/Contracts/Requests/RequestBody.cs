using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text;

namespace MetaApi.Testing.Contracts.Requests;

/// <summary>The body of a request: its bytes, or the parts of a form.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Bytes">Its bytes; empty for a form of parts.</param>
internal sealed record RequestBody(string MediaType, ImmutableArray<byte> Bytes)
{
    /// <summary>The parts of a form, in order; empty for other bodies.</summary>
    public ImmutableArray<RequestPart> Parts { get; init; } = [];

    public static RequestBody Json(string text) => new("application/json", [.. Encoding.UTF8.GetBytes(text)]);

    public HttpContent ToContent()
    {
        if (Parts.IsEmpty && MediaType != "multipart/form-data")
        {
            var content = new ByteArrayContent([.. Bytes]);
            content.Headers.TryAddWithoutValidation("Content-Type", MediaType);
            return content;
        }
        var form = new MultipartFormDataContent("metaapi-parts");
        foreach (var part in Parts)
            form.Add(part.ToContent(), part.Name);
        return form;
    }
}
