namespace MetaApi.Calls.Headers;

/// <summary>Texts within header values (RFC 9110, section 5.6).</summary>
internal static class HeaderText
{
    public static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    public static bool IsPrintable(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange(' ', '~');
}
