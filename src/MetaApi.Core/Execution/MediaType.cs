namespace MetaApi.Execution;

/// <summary>Judges the media type of a body (RFC 9110, section 8.3).</summary>
internal static class MediaType
{
    /// <summary>Whether it is <c>application/json</c> or ends in <c>+json</c>, in UTF-8.</summary>
    public static bool IsJson(string? contentType)
    {
        if (contentType is null)
            return false;
        if (contentType is "application/json")
            return true;
        var semicolon = contentType.IndexOf(';');
        var type = (semicolon < 0 ? contentType : contentType.AsSpan(0, semicolon)).Trim();
        return IsJsonType(type) && (semicolon < 0 || HasOnlyUtf8(contentType.AsSpan(semicolon + 1)));
    }

    static bool IsJsonType(ReadOnlySpan<char> type) =>
        type.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        || (type.Length > "application/+json".Length
            && type.StartsWith("application/", StringComparison.OrdinalIgnoreCase) && type.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether none of the parameters names another charset.</summary>
    public static bool HasOnlyUtf8(ReadOnlySpan<char> parameters)
    {
        foreach (var range in parameters.Split(';'))
            if (!IsUtf8(parameters[range].Trim()))
                return false;
        return true;
    }

    /// <summary>Other parameters than the charset have no meaning for JSON and are passed over.</summary>
    static bool IsUtf8(ReadOnlySpan<char> parameter) =>
        !parameter.StartsWith("charset=", StringComparison.OrdinalIgnoreCase)
        || parameter["charset=".Length..].Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
