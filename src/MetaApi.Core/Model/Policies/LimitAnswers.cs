namespace MetaApi.Model.Policies;

/// <summary>What limits answer where they refuse a call.</summary>
internal static class LimitAnswers
{
    public static ResponseHeader RetryAfter { get; } = new("Retry-After", Schema.Integer.Description("In how many seconds it is of use to try again."));

    public static Response TooMany { get; } = new(429, null) { Description = "The client calls too often, or too much at once." };

    public static Response Busy { get; } = new(503, null) { Description = "Too many calls are running." };
}
