using MetaApi.Calls;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace MetaApi.Hosting;

/// <summary>
/// Answers the part of a request for a file that is HTTP: ranges, conditions, the name to save it under (RFC 9110, sections 13 and 14; RFC 6266).
/// ASP.NET does, as for any file; the bytes are left to the caller.
/// </summary>
internal static class FileHead
{
    const string Bytes = "bytes";

    /// <summary>Writes status and headers.</summary>
    /// <returns>What writes the bytes that are asked for; null when none are.</returns>
    /// <exception cref="PreconditionFailedException">The file is not the one the request wants.</exception>
    /// <exception cref="RangeNotSatisfiableException">The file does not have the part the request wants.</exception>
    public static async Task<Func<Stream, CancellationToken, Task>?> WriteAsync(FileBody file, string? contentType, HttpContext context)
    {
        var length = file.Content.Length;
        var unread = new UnreadFile(length);
        await Result(file.Options, unread, contentType, context.Request).ExecuteAsync(context);
        switch (context.Response.StatusCode)
        {
            case StatusCodes.Status412PreconditionFailed: throw new PreconditionFailedException();
            case StatusCodes.Status416RangeNotSatisfiable: throw new RangeNotSatisfiableException(length);
        }
        if (!unread.IsWanted)
            return null;
        var count = context.Response.ContentLength ?? length;
        return (output, cancelled) =>
        {
            file.Content.Position = unread.Position;
            return StreamCopy.CopyAsync(file.Content, output, count, cancelled);
        };
    }

    /// <summary>A request that does more than fetch is done by now: no condition can hold it back, and there is nothing to have a part of.</summary>
    static IResult Result(SendFileOptions options, Stream file, string? contentType, HttpRequest request)
    {
        var name = options.DownloadName is { } wanted ? DownloadName.Of(wanted) : null;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return TypedResults.Stream(file, contentType, name);
        request.HttpContext.Response.Headers.AcceptRanges = Bytes;
        return TypedResults.Stream(file, contentType, name, options.LastModified, TagOf(options), WantsPartOfThis(options, request.GetTypedHeaders()));
    }

    static EntityTagHeaderValue? TagOf(SendFileOptions options) => options.ETag is { } tag ? new($"\"{tag}\"") : null;

    /// <summary>
    /// ASP.NET takes any unit for bytes, and a file that cannot say which it is for the one that was begun: whoever went on with it would
    /// have the wrong bytes.
    /// </summary>
    static bool WantsPartOfThis(SendFileOptions options, RequestHeaders headers) =>
        headers.Range?.Unit.Equals(Bytes, StringComparison.OrdinalIgnoreCase) is true && headers.IfRange switch
        {
            null => true,
            { LastModified: not null } => options.LastModified is not null,
            _ => options.ETag is not null,
        };
}
