using System.Collections.Immutable;
using MetaApi.Calls;
using MetaApi.Calls.Repetition;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>Tells requests of one route apart by everything that it reads of them: two with one print ask for the same.</summary>
internal sealed class RequestPrint(ApiRoute route)
{
    readonly ImmutableArray<string> captures = route.Pattern.Named().Captures;

    readonly ImmutableArray<Input> headers = [.. route.Meta.Inputs.Where(i => i.Place is InputPlace.Header)];

    readonly ImmutableArray<Input> cookies = [.. route.Meta.Inputs.Where(i => i.Place is InputPlace.Cookie)];

    public string Of(Call call)
    {
        var request = call.Request;
        string[] parts =
        [
            request.Method, route.Name, request.Query, request.ContentType ?? "",
            .. captures.Select(name => request.Capture(name) ?? ""),
            .. headers.SelectMany(header => Texts(request.Header(header.Name))),
            .. Cookies(request).SelectMany(Texts),
        ];
        return Fingerprint.Of(parts, call.Raw.Body);
    }

    TextValues[] Cookies(CallRequest request)
    {
        var found = new TextValues[cookies.Length];
        if (found.Length > 0)
            CookieText.Find(request.Header("Cookie"), cookies, found);
        return found;
    }

    /// <summary>With their number, so that none is taken for one of the next input.</summary>
    static IEnumerable<string> Texts(TextValues values) =>
        Enumerable.Range(0, values.Count).Select(i => values[i]).Prepend($"{values.Count}");
}
