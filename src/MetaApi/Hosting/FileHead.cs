using MetaApi.Calls;
using MetaApi.Calls.Conditions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;

namespace MetaApi.Hosting;

/// <summary>
/// Answers the part of a request for a file that is HTTP: ranges, conditions, the name to save it under (RFC 9110, sections 13 and 14; RFC 6266).
/// ASP.NET does ranges, as for any file; the bytes are left to the caller.
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
        var answer = IsFetch(context.Request) ? Fetched(file.Options, unread, contentType, context) : Whole(file.Options, unread, contentType);
        await answer.ExecuteAsync(context);
        if (context.Response.StatusCode == StatusCodes.Status416RangeNotSatisfiable)
            throw new RangeNotSatisfiableException(length);
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
    static IResult Whole(SendFileOptions options, Stream file, string? contentType) => TypedResults.Stream(file, contentType, NameOf(options));

    /// <summary>Conditions are judged as those of any reply; ASP.NET is left the ranges, and judges nothing where it is told no version.</summary>
    static IResult Fetched(SendFileOptions options, Stream file, string? contentType, HttpContext context)
    {
        var (request, headers) = (context.Request, context.Response.Headers);
        var verdict = ConditionsOf(request).Judge(new(options.ETag is { } version ? new(version) : null, options.LastModified) { Exists = true });
        if (verdict is ConditionVerdict.Failed)
            throw new PreconditionFailedException();
        headers.AcceptRanges = Bytes;
        if (options.ETag is { } tag)
            headers.ETag = new EntityTag(tag).ToString();
        if (options.LastModified is { } changed)
            headers.LastModified = HttpDate.Text(changed);
        return verdict is ConditionVerdict.NotModified
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Stream(file, contentType, NameOf(options), enableRangeProcessing: WantsPartOfThis(options, request.GetTypedHeaders()));
    }

    static string? NameOf(SendFileOptions options) => options.DownloadName is { } wanted ? DownloadName.Of(wanted) : null;

    static bool IsFetch(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    static RequestConditions ConditionsOf(HttpRequest request) => new()
    {
        IsFetch = true,
        Match = HttpCall.Texts(request.Headers.IfMatch),
        NoneMatch = HttpCall.Texts(request.Headers.IfNoneMatch),
        ModifiedSince = HttpCall.Texts(request.Headers.IfModifiedSince),
        UnmodifiedSince = HttpCall.Texts(request.Headers.IfUnmodifiedSince),
    };

    /// <summary>
    /// ASP.NET takes any unit for bytes, and a file that cannot say which it is for the one that was begun: whoever went on with it would
    /// have the wrong bytes.
    /// </summary>
    static bool WantsPartOfThis(SendFileOptions options, RequestHeaders headers) =>
        headers.Range?.Unit.Equals(Bytes, StringComparison.OrdinalIgnoreCase) is true && headers.IfRange switch
        {
            null => true,
            { LastModified: { } date } => options.LastModified is { } changed && HttpDate.Whole(changed) == date,
            { EntityTag: { IsWeak: false } tag } => options.ETag is { } own && tag.Tag == new EntityTag(own).ToString(),
            _ => false,
        };
}
