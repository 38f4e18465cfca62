using System.Buffers;

namespace MetaApi.Execution;

/// <summary>The media type of a form: of parts, with what stands between them, or of pairs (RFC 7578; WHATWG URL, section 5).</summary>
/// <param name="Boundary">What stands between the parts; null for pairs.</param>
internal sealed record FormType(string? Boundary)
{
    public const string Parts = "multipart/form-data";

    public const string Pairs = "application/x-www-form-urlencoded";

    /// <summary>RFC 2046, section 5.1.1.</summary>
    const int LongestBoundary = 70;

    static readonly SearchValues<char> BoundaryCharacters =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'()+_,-./:=? ");

    /// <summary>Null for what is no form, or is one in another charset.</summary>
    public static FormType? Of(string? contentType)
    {
        var semicolon = contentType?.IndexOf(';') ?? -1;
        var type = (semicolon < 0 ? contentType : contentType.AsSpan(0, semicolon)).Trim();
        var parameters = semicolon < 0 ? [] : contentType.AsSpan(semicolon + 1);
        if (!MediaType.HasOnlyUtf8(parameters))
            return null;
        if (type.Equals(Pairs, StringComparison.OrdinalIgnoreCase))
            return new((string?)null);
        return type.Equals(Parts, StringComparison.OrdinalIgnoreCase) && BoundaryOf(parameters) is { } boundary ? new(boundary) : null;
    }

    /// <summary>Null where there is none, more than one, or one that is none.</summary>
    static string? BoundaryOf(ReadOnlySpan<char> parameters)
    {
        string? found = null;
        foreach (var range in parameters.Split(';'))
        {
            var parameter = parameters[range].Trim();
            if (!parameter.StartsWith("boundary=", StringComparison.OrdinalIgnoreCase))
                continue;
            if (found is not null)
                return null;
            found = Unquoted(parameter["boundary=".Length..]).ToString();
        }
        return found is { Length: > 0 and <= LongestBoundary } && found[^1] is not ' ' && !found.AsSpan().ContainsAnyExcept(BoundaryCharacters) ? found : null;
    }

    static ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> text) => text is ['"', .. var inner, '"'] ? inner : text;
}
