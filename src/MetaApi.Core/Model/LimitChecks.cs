namespace MetaApi.Model;

/// <summary>What must hold of the limits of bodies and times.</summary>
internal static class LimitChecks
{
    /// <summary>The longest that a timer can wait.</summary>
    static readonly TimeSpan Longest = TimeSpan.FromDays(49);

    /// <summary>The name that the origin of a word is kept by, and that a setting is explained by.</summary>
    public const string BodyWord = $"{nameof(ApiOptions.Limits)}.{nameof(ApiLimits.BodyBytes)}";

    /// <inheritdoc cref="BodyWord"/>
    public const string TimeoutWord = $"{nameof(ApiOptions.Limits)}.{nameof(ApiLimits.CallTimeout)}";

    public static IEnumerable<Mistake> Of(ApiRoute route)
    {
        if (route.Meta.MaxBody is < 1 and var most)
            yield return ApiMistakes.BadSetting(route, ("MaxBody", most), "use 1 or more, or declare no body", OriginOf(route, BodyWord));
        if (route.Meta.Timeout is { } timeout && Misfit(timeout) is { } remedy)
            yield return ApiMistakes.BadSetting(route, ("Timeout", timeout), remedy, OriginOf(route, TimeoutWord));
    }

    /// <summary>What to use in place of a time that no call can have; null when it is one.</summary>
    public static string? Misfit(TimeSpan timeout) => timeout == Timeout.InfiniteTimeSpan || (timeout > TimeSpan.Zero && timeout <= Longest)
        ? null
        : $"use more than no time and at most {Longest.Days} days, or Timeout.InfiniteTimeSpan";

    static Origin OriginOf(ApiRoute route, string word) =>
        route.Contributions.Last(c => c.Words.ContainsKey(word)).OriginOf(word);
}
