using System.Buffers;

namespace MetaApi.Schemas.Formats;

/// <summary>Which characters each part of a URI may hold; a percent sign only before two hexadecimal digits.</summary>
internal static class UriCharacters
{
    const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    const string Host = Unreserved + "!$&'()*+,;=%";

    static readonly SearchValues<char> HostCharacters = SearchValues.Create(Host);
    static readonly SearchValues<char> UserCharacters = SearchValues.Create(Host + ":");
    static readonly SearchValues<char> PathCharacters = SearchValues.Create(Host + ":@/");
    static readonly SearchValues<char> QueryCharacters = SearchValues.Create(Host + ":@/?");

    public static bool AreInHost(ReadOnlySpan<char> text) => AreIn(text, HostCharacters);

    public static bool AreInUser(ReadOnlySpan<char> text) => AreIn(text, UserCharacters);

    public static bool AreInPath(ReadOnlySpan<char> text) => AreIn(text, PathCharacters);

    public static bool AreInQuery(ReadOnlySpan<char> text) => AreIn(text, QueryCharacters);

    static bool AreIn(ReadOnlySpan<char> text, SearchValues<char> allowed)
    {
        if (text.ContainsAnyExcept(allowed))
            return false;

        for (var percent = text.IndexOf('%'); percent >= 0; percent = text.IndexOf('%'))
        {
            text = text[(percent + 1)..];
            if (text.Length < 2 || !char.IsAsciiHexDigit(text[0]) || !char.IsAsciiHexDigit(text[1]))
                return false;
        }

        return true;
    }
}
