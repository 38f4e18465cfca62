using System.Buffers;

namespace MetaApi.Declaration;

/// <summary>What a method may be: a token of RFC 9110. The star is kept for routes that serve every method.</summary>
internal static class HttpToken
{
    static readonly SearchValues<char> Characters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public static bool Is(string method) => method != ApiRoute.AnyMethod && !method.AsSpan().ContainsAnyExcept(Characters);
}
