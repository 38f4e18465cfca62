using System.Globalization;

namespace MetaApi;

/// <summary>How replies are judged by their declaration: the kinds of values and required members, and with <see cref="ApiOptions.ReplyRules"/> all its rules.</summary>
/// <param name="Policy">What becomes of one that breaks it.</param>
public sealed record ResponseJudging(ResponsePolicy Policy)
{
    /// <summary>The share of the replies of a route that is judged, the first one included; all, which is 1, by default. The others leave as with <see cref="ResponsePolicy.Off"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not above 0, or above 1.</exception>
    public double Sample
    {
        get;
        init => field = value is > 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Sample), value, "A sample is above 0 and at most 1; to judge none, say ResponsePolicy.Off.");
    } = 1;

    internal string Text => Sample < 1 ? $"{Policy}, a share of {Sample.ToString(CultureInfo.InvariantCulture)}" : $"{Policy}";
}
