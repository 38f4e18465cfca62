using System.Text.RegularExpressions;
using MetaApi.Tool.Comparing.Changes;

namespace MetaApi.Tool.Comparing.Waivers;

/// <summary>A change that somebody has agreed to, for some time.</summary>
/// <param name="Rule">The rule of the change.</param>
/// <param name="Place">Its place; <c>*</c> stands for anything.</param>
/// <param name="Reason">Why it is agreed to.</param>
/// <param name="Expires">The last day on which it counts.</param>
internal sealed record Waiver(string Rule, string Place, string Reason, DateOnly Expires)
{
    readonly Regex places = new($"^{Regex.Escape(Place).Replace("\\*", ".*", StringComparison.Ordinal)}$", RegexOptions.NonBacktracking | RegexOptions.Singleline);

    public bool IsExpired(DateOnly today) => today > Expires;

    public bool Covers(Change change) => change.Rule.Id == Rule && places.IsMatch(change.Place);
}
