using System.Collections.Immutable;
using MetaApi.Calls;

namespace MetaApi.Model;

/// <summary>The headers that answers of one route carry: declared ones, those of policies, and what the framework sends by itself.</summary>
internal sealed class ImpliedHeaders(ApiRoute route, ApiOptions options, ImpliedResponses responses)
{
    static readonly ResponseHeader AcceptRanges = new("Accept-Ranges", Schema.String.Description("bytes: a part can be asked for with Range."));

    static readonly ResponseHeader ETag = new("ETag", Schema.String.Description("The version of the file, where it has one."));

    static readonly ResponseHeader LastModified = new("Last-Modified", Schema.String.Description("When the file was changed, as an HTTP date, where it is known."));

    static readonly ResponseHeader Disposition = new("Content-Disposition", Schema.String.Description("The name to save the file under, where it has one (RFC 6266)."));

    static readonly ResponseHeader Range = new("Content-Range", Schema.String.Description("Which bytes these are, and of how many (RFC 9110, section 14.4)."));

    static readonly ResponseHeader Length = new("Content-Range", Schema.String.Description("How many bytes the file has (RFC 9110, section 14.4)."));

    static readonly ResponseHeader Unkept = new("Cache-Control", Schema.String.Description("no-store, where the action says nothing else."));

    static readonly ResponseHeader ByType = new("Vary", Schema.String.Description("Accept, because the answer is one of several media types."));

    readonly bool offersSeveral = OfferedTypes.In(route, route.OptionsIn(options)).Length > 1;

    /// <summary>What every problem carries; the same objects each time, so that a document can tell of them once.</summary>
    public static ImmutableArray<ResponseHeader> OfProblems { get; } =
    [
        new("Cache-Control", Schema.String.Description("no-store: a problem is of the moment.")),
        new("Content-Language", Schema.String.Description("The language of its texts.")),
        new("Vary", Schema.String.Description("Accept-Language, by which the language is chosen.")),
    ];

    public IEnumerable<ResponseHeader> Of(Response response) => response.Headers
        .Concat(route.Meta.Headers.Where(h => h.IsOn(response.Status)).Select(h => h.Header))
        .Concat(route.Policies.SelectMany(p => p.HeadersOn(route, response.Status)))
        .Concat(OfFile(response.Status))
        .Concat(response.Kind is BodyKind.Events ? [Unkept] : [])
        .Concat(offersSeveral && response.Status != 401 ? [ByType] : [])
        .Concat(response.IsProblem || responses.ProblemsBesideBodies.Contains(response.Status) ? OfProblems : []);

    IEnumerable<ResponseHeader> OfFile(int status) =>
        !route.Meta.Responses.Any(r => r.Kind is BodyKind.File) ? []
        : !ImpliedResponses.IsFetchedFile(route) ? status == 200 ? [Disposition] : []
        : status switch
        {
            200 => [AcceptRanges, Disposition, ETag, LastModified],
            206 => [AcceptRanges, Disposition, Range, ETag, LastModified],
            304 => [AcceptRanges, ETag, LastModified],
            416 => [Length],
            _ => [],
        };
}
