using System.Buffers;
using MetaApi.Calls;
using Microsoft.AspNetCore.Http;

namespace MetaApi.Hosting;

/// <summary>Reads the body of an HTTP request out of its pipe, without copying it.</summary>
internal static class HttpBody
{
    /// <exception cref="BodyTooLargeException">The body has, or announces, more bytes than the limit.</exception>
    /// <exception cref="ClientGoneException">The body ends before its announced end.</exception>
    public static async ValueTask<ReadOnlySequence<byte>> ReadAsync(HttpRequest request, long limit, CancellationToken cancelled)
    {
        if (request.ContentLength > limit)
            throw new BodyTooLargeException(limit);
        if (request.Headers.ContentEncoding is { Count: > 0 } encoding && encoding != "identity")
            throw new UnsupportedContentTypeException();
        try
        {
            return await WaitForAllAsync(request, limit, cancelled);
        }
        catch (BadHttpRequestException refused)
        {
            throw Translated(refused, limit);
        }
        catch (InvalidDataException)
        {
            throw new ParameterInvalidException([new Failure(FailureCodes.ContentEncoding)]);
        }
        catch (IOException gone)
        {
            throw new ClientGoneException(gone);
        }
    }

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

    static Exception Translated(BadHttpRequestException refused, long limit) => refused.StatusCode switch
    {
        StatusCodes.Status413PayloadTooLarge => new BodyTooLargeException(limit),
        StatusCodes.Status408RequestTimeout => new ApiException(408, "request_timeout", "The body did not arrive in time."),
        _ => new ClientGoneException(refused),
    };
}
