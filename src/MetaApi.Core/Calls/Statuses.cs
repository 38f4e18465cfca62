namespace MetaApi.Calls;

/// <summary>What HTTP says of status codes (RFC 9110, section 15).</summary>
internal static class Statuses
{
    public const int Least = 200;

    public const int Greatest = 599;

    /// <summary>Whether a final reply can have the status; interim ones belong to the server.</summary>
    public static bool IsFinal(int status) => status is >= Least and <= Greatest;

    public static bool MayHaveBody(int status) => status is not (204 or 205 or 304);
}
