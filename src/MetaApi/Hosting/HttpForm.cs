using System.Text;
using MetaApi.Calls;
using MetaApi.Schemas.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace MetaApi.Hosting;

/// <summary>The parts of a form that came over HTTP. ASP.NET takes them apart; what they may be is decided elsewhere.</summary>
internal sealed class HttpForm : FormPartReader
{
    const int BufferBytes = 16 * 1024;

    readonly MultipartReader parts;

    readonly CancellationToken cancelled;

    HttpForm(string boundary, Stream body, CancellationToken cancelled)
    {
        this.cancelled = cancelled;
        parts = new(boundary, body, BufferBytes) { HeadersCountLimit = FormSource.Headers, HeadersLengthLimit = FormSource.HeaderBytes };
    }

    public static HttpForm Open(HttpRequest request, FormSource source, Call call)
    {
        if (source.Kept is { } kept)
            return new(source.Boundary, new MemoryStream(kept.ToArray()), call.Request.Cancelled);
        return new(source.Boundary, ArrivingBody.Open(request, source.Most, call), call.Request.Cancelled);
    }

    public override async ValueTask<FormPart?> NextAsync()
    {
        try
        {
            return await parts.ReadNextSectionAsync(cancelled) is { } section ? PartOf(section) : null;
        }
        catch (Exception malformed) when (IsMalformed(malformed))
        {
            throw Malformed();
        }
    }

    /// <summary>What ASP.NET finds wrong with parts. What is wrong with the connection has been told apart below it.</summary>
    public static bool IsMalformed(Exception error) => error is InvalidDataException or IOException;

    public static MalformedInputException Malformed() => new(new(FailureCodes.FormSyntax));

    static FormPart PartOf(MultipartSection section)
    {
        var headers = section.Headers ?? [];
        ContentDispositionHeaderValue.TryParse(Single(headers, HeaderNames.ContentDisposition) ?? "", out var disposition);
        var isField = disposition?.DispositionType.Equals("form-data", StringComparison.OrdinalIgnoreCase) is true && !IsAmbiguous(disposition);
        return new(isField ? Text(disposition!.Name) : null, new FormPartContent(section.Body))
        {
            FileName = isField ? FileNameOf(disposition!) : null,
            ContentType = Single(headers, HeaderNames.ContentType),
            TransferEncoding = Single(headers, "Content-Transfer-Encoding"),
        };
    }

    /// <summary>A header that is sent twice cannot be told which is meant.</summary>
    static string? Single(Dictionary<string, StringValues> headers, string name) => !headers.TryGetValue(name, out var values) ? null
        : values.Count == 1 ? values[0]
        : throw Malformed();

    /// <summary>Whether a parameter stands there twice, which readers choose from differently.</summary>
    static bool IsAmbiguous(ContentDispositionHeaderValue disposition) =>
        disposition.Parameters.Count > disposition.Parameters.DistinctBy(p => p.Name.Value, StringComparer.OrdinalIgnoreCase).Count();

    /// <summary>The extended name is written for those who read it (RFC 6266, section 4.3).</summary>
    static string? FileNameOf(ContentDispositionHeaderValue disposition) =>
        disposition.FileNameStar.HasValue ? disposition.FileNameStar.Value : Text(disposition.FileName);

    /// <summary>
    /// A name between quotes as it was meant. Browsers write quotes and line breaks percent-encoded, and nothing else (WHATWG HTML, section 4.10.21.8);
    /// others write a backslash in front of quotes and backslashes.
    /// </summary>
    static string? Text(StringSegment quoted)
    {
        if (!quoted.HasValue)
            return null;
        var text = new StringBuilder(HeaderUtilities.RemoveQuotes(quoted).Value);
        return text.Replace("\\\\", "\\").Replace("\\\"", "\"").Replace("%22", "\"").Replace("%0D", "\r").Replace("%0A", "\n").ToString();
    }
}
