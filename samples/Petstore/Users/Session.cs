namespace Petstore.Users;

/// <summary>What a login is given.</summary>
sealed record Session(string Token, DateTimeOffset Expires)
{
    /// <summary>How many calls a user may make with it in an hour.</summary>
    public const int CallsPerHour = 1000;

    /// <summary>The claim by which logout finds it.</summary>
    public const string Claim = "session";
}
