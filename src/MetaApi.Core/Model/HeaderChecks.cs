using MetaApi.Calls.Headers;
using MetaApi.Calls;

namespace MetaApi.Model;

/// <summary>What must hold of the headers that a route's answers are declared to carry.</summary>
internal static class HeaderChecks
{
    public static IEnumerable<Mistake> Of(ApiRoute route)
    {
        foreach (var header in route.Meta.Headers)
            if (!HttpToken.Is(header.Header.Name))
                yield return ApiMistakes.UnsendableHeader(route, header);
            else if (TextFit.Misfit(new(header.Header.Name, InputPlace.Header, header.Header.Schema)) is not null)
                yield return ApiMistakes.UnfitHeader(route, header);
            else if (header.Status is { } status && IsOwn(route, header) && !route.Meta.Responses.Any(r => r.Status == status))
                yield return ApiMistakes.HeaderWithoutStatus(route, header, status);
    }

    /// <summary>What a namespace says of a status is for those of its routes that have it.</summary>
    static bool IsOwn(ApiRoute route, DeclaredHeader header) => route.Contributions is [.., var own] && own.Meta.Headers.Contains(header);
}
