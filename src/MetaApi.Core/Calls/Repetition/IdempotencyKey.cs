using MetaApi.Schemas.Reading;

namespace MetaApi.Calls.Repetition;

/// <summary>
/// The header <c>Idempotency-Key</c>: a string of structured fields (RFC 9651), <c>"8e03978e"</c>, as draft-ietf-httpapi-idempotency-key-header has it; the
/// same without quotes, as most clients send it, is the same key.
/// </summary>
internal static class IdempotencyKey
{
    public const string Name = "Idempotency-Key";

    /// <summary>The most characters of a key.</summary>
    public const int Longest = 255;

    /// <summary>The key; null when there is no header.</summary>
    /// <exception cref="ParameterInvalidException">It is no key.</exception>
    public static string? Of(in TextValues header)
    {
        if (header.Count == 0)
            return null;
        if (header.Count > 1)
            throw Invalid(TypeFailures.Repeated);
        var text = header[0].AsSpan().Trim(" \t");
        if (text.Length > (2 * Longest) + 2)
            throw TooLong();
        var key = text is ['"', .. var quoted] ? Unquoted(quoted) : text.ContainsAnyExceptInRange('!', '~') || text.ContainsAny("\",;\\") ? null : text.ToString();
        return key switch
        {
            null or "" => throw Invalid(TypeFailures.Invalid),
            { Length: > Longest } => throw TooLong(),
            _ => key,
        };
    }

    public static ParameterInvalidException Missing() => Invalid(TypeFailures.Required);

    /// <summary>What stands before the closing quote; null when nothing closes it, or something follows.</summary>
    static string? Unquoted(ReadOnlySpan<char> rest)
    {
        Span<char> key = stackalloc char[rest.Length];
        var length = 0;
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] == '"')
                return i == rest.Length - 1 ? new(key[..length]) : null;
            if (rest[i] == '\\' && (++i == rest.Length || rest[i] is not ('"' or '\\')))
                return null;
            if (rest[i] is < ' ' or > '~')
                return null;
            key[length++] = rest[i];
        }
        return null;
    }

    static ParameterInvalidException TooLong() => Invalid(new(FailureCodes.ParameterLength, "limit", Longest));

    static ParameterInvalidException Invalid(Failure failure) => new([failure with { Place = InputPlace.Header, Pointer = "/" + Name }]);
}
