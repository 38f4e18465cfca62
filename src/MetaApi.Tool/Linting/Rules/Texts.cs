using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Linting.Rules;

/// <summary>Whether a place says something.</summary>
internal static class Texts
{
    public static bool Says(Spot place, string member) => !string.IsNullOrWhiteSpace(place.Text(member));

    /// <summary>A check of a place that ought to say something.</summary>
    public static LintCheck Check(Spot place, string member, string problem) => new(place, Says(place, member) ? null : problem);

    /// <summary>A check that fails when something is so.</summary>
    public static LintCheck Unless(Spot place, bool isWrong, string problem) => new(place, isWrong ? problem : null);
}
