using MetaApi.Calls;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Hosting;

/// <summary>The body of a request below its parts: it counts bytes, and tells a client that left from a form that is none.</summary>
internal sealed class FormBody(HttpRequest request, long most) : ReadOnlyStream
{
    readonly Stream body = request.Body;

    long length;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            var count = await body.ReadAsync(buffer, cancellationToken);
            return (length += count) <= most ? count : throw new BodyTooLargeException(most);
        }
        catch (Exception error) when (HttpBody.Translated(error, request, most) is { } translated)
        {
            throw translated;
        }
    }
}
