namespace MetaApi.Model.Policies;

/// <summary>The methods that change nothing (RFC 9110, section 9.2.1).</summary>
internal static class SafeMethods
{
    public static bool Contains(string method) => method is "GET" or "HEAD" or "OPTIONS" or "TRACE";
}
