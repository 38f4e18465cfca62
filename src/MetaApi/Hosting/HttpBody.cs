using System.Buffers;
using System.IO.Pipelines;
using MetaApi.Calls;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MetaApi.Hosting;

/// <summary>Reads the body of an HTTP request out of its pipe, without copying it.</summary>
internal static class HttpBody
{
    /// <summary>Sets the server's own limit aside; where somebody else reads, the server is told what to allow.</summary>
    public static void Limit(HttpContext context, long? most)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server)
            server.MaxRequestBodySize = most;
    }

    /// <exception cref="RequestTimeoutException">The body is not there in time.</exception>
    /// <exception cref="BodyTooLargeException">The body has, or announces, more bytes than the limit.</exception>
    /// <exception cref="ClientGoneException">The body ends before its announced end.</exception>
    public static async ValueTask<ReadOnlySequence<byte>> ReadAsync(HttpRequest request, long limit, Call call)
    {
        if (request.ContentLength > limit)
            throw TooLarge(request, limit);
        if (IsEncoded(request))
            throw new UnsupportedContentTypeException();
        try
        {
            return TryTakeAll(request.BodyReader, limit) ?? await WaitForAllAsync(request.BodyReader, limit, call);
        }
        catch (Exception error) when (Translated(error, request, limit) is { } translated)
        {
            throw translated;
        }
    }

    /// <summary>
    /// Passes what has arrived of the body of a client that left. Where a whole body lies half read in its pipe, Kestrel would begin to read the next request
    /// in the middle of a reading, and warn that it cannot.
    /// </summary>
    public static void Pass(HttpRequest request)
    {
        try
        {
            while (request.BodyReader.TryRead(out var arrived))
            {
                request.BodyReader.AdvanceTo(arrived.Buffer.End);
                if (arrived.IsCompleted)
                    return;
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException or InvalidOperationException)
        {
            // There is nothing to pass: the pipe has ended with the connection.
        }
    }

    /// <summary>What a failed reading means to a call; null for an error that is nobody's but the program's.</summary>
    public static Exception? Translated(Exception error, HttpRequest request, long limit) => error switch
    {
        BadHttpRequestException refused => Translated(refused, request, limit),
        _ when IsUndecodable(error) => new ParameterInvalidException([new Failure(FailureCodes.ContentEncoding)]),
        IOException gone => new ClientGoneException(gone),
        _ => null,
    };

    /// <summary>Middleware that decodes a body takes the header away.</summary>
    static bool IsEncoded(HttpRequest request) =>
        request.Headers.ContentEncoding.ToString() is { Length: > 0 } encoding && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase);

    /// <summary>Brotli tells broken data as a wrong operation; such errors from elsewhere are the program's own.</summary>
    static bool IsUndecodable(Exception error) =>
        error is InvalidDataException or InvalidOperationException { Source: "System.IO.Compression.Brotli" };

    /// <summary>A read that a token cancels leaves Kestrel's reader in the middle of it, which the server logs as an error of its own; so the read is ended.</summary>
    static async ValueTask<ReadOnlySequence<byte>> WaitForAllAsync(PipeReader reader, long limit, Call call)
    {
        using var timer = call.Cancelled.UnsafeRegister(static waiting => ((PipeReader)waiting!).CancelPendingRead(), reader);
        while (true)
        {
            var result = await reader.ReadAsync(call.Request.Cancelled);
            if (result.IsCanceled)
                throw Late(result, reader, call);
            if (TakeAll(result, reader, limit) is { } whole)
                return whole;
        }
    }

    static RequestTimeoutException Late(in ReadResult result, PipeReader reader, Call call)
    {
        reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        call.Request.Cancelled.ThrowIfCancellationRequested();
        return new();
    }

    /// <summary>A small body mostly comes with its headers: then there is nothing to wait for.</summary>
    static ReadOnlySequence<byte>? TryTakeAll(PipeReader reader, long limit) =>
        reader.TryRead(out var result) ? TakeAll(result, reader, limit) : null;

    /// <summary>The body when all of it is there; null when more is to come.</summary>
    static ReadOnlySequence<byte>? TakeAll(in ReadResult result, PipeReader reader, long limit)
    {
        var buffer = result.Buffer;
        if (buffer.Length > limit)
        {
            reader.AdvanceTo(buffer.End);
            throw new BodyTooLargeException(limit);
        }
        if (result.IsCompleted)
            return buffer;
        reader.AdvanceTo(buffer.Start, buffer.End);
        return null;
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
