using System.Buffers;

namespace MetaApi.Calls.Headers;

/// <summary>A token of RFC 9110: what methods and the parts of media types are written with.</summary>
internal static class HttpToken
{
    static readonly SearchValues<char> Characters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public static bool Is(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExcept(Characters);
}
