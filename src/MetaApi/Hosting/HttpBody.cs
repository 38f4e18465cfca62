using System.Buffers;
using MetaApi.Calls;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MetaApi.Hosting;

/// <summary>Reads the body of an HTTP request out of its pipe, without copying it.</summary>
internal static class HttpBody
{
    /// <exception cref="BodyTooLargeException">The body has, or announces, more bytes than the limit.</exception>
    /// <exception cref="ClientGoneException">The body ends before its announced end.</exception>
    public static async ValueTask<ReadOnlySequence<byte>> ReadAsync(HttpRequest request, long limit, CancellationToken cancelled)
    {
        if (request.ContentLength > limit)
            throw TooLarge(request, limit);
        if (IsEncoded(request))
            throw new UnsupportedContentTypeException();
        try
        {
            return await WaitForAllAsync(request, limit, cancelled);
        }
        catch (BadHttpRequestException refused)
        {
            throw Translated(refused, request, limit);
        }
        catch (Exception broken) when (IsUndecodable(broken))
        {
            throw new ParameterInvalidException([new Failure(FailureCodes.ContentEncoding)]);
        }
        catch (IOException gone)
        {
            throw new ClientGoneException(gone);
        }
    }

    /// <summary>Middleware that decodes a body takes the header away.</summary>
    static bool IsEncoded(HttpRequest request) =>
        request.Headers.ContentEncoding.ToString() is { Length: > 0 } encoding && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase);

    /// <summary>Brotli tells broken data as a wrong operation; such errors from elsewhere are the program's own.</summary>
    static bool IsUndecodable(Exception error) =>
        error is InvalidDataException or InvalidOperationException { Source: "System.IO.Compression.Brotli" };

    static async ValueTask<ReadOnlySequence<byte>> WaitForAllAsync(HttpRequest request, long limit, CancellationToken cancelled)
    {
        while (true)
        {
            var result = await request.BodyReader.ReadAsync(cancelled);
            var buffer = result.Buffer;
            if (buffer.Length > limit)
            {
                request.BodyReader.AdvanceTo(buffer.End);
                throw new BodyTooLargeException(limit);
            }
            if (result.IsCompleted)
                return buffer;
            request.BodyReader.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    static Exception Translated(BadHttpRequestException refused, HttpRequest request, long limit) => refused.StatusCode switch
    {
        StatusCodes.Status413PayloadTooLarge => TooLarge(request, limit),
        StatusCodes.Status408RequestTimeout => new RequestTimeoutException(),
        _ => new ClientGoneException(refused),
    };

    /// <summary>Tells the limit that holds: the server may have a smaller one of its own.</summary>
    static BodyTooLargeException TooLarge(HttpRequest request, long limit)
    {
        var servers = request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
        return new(Math.Min(limit, servers ?? limit));
    }
}
