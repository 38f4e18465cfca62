using MetaApi.Tool.Linting.Documents;

namespace MetaApi.Tool.Linting.Rules;

/// <summary>Finds names that are written in another way than most of their kind.</summary>
internal static class NameStyles
{
    /// <param name="names">Names of one kind, with their places.</param>
    /// <param name="kind">What they name, such as <c>property</c>.</param>
    public static IEnumerable<LintCheck> Check(IEnumerable<NamedSpot> names, string kind)
    {
        var all = names.Where(n => n.Name.Any(char.IsLetter) && n.Name.All(c => char.IsAscii(c) && !char.IsWhiteSpace(c))).ToList();
        if (Usual(all.Select(n => n.Name).Distinct().ToList()) is not { } usual)
            return [];
        return all.Select(n => Texts.Unless(n.Spot, !usual.Fits(n.Name), $"the {kind} '{n.Name}' is not written in {usual.Name}, as most are"));
    }

    /// <summary>The way that most of them fit; null where it is that of no more than half of them.</summary>
    static NameStyle? Usual(List<string> names)
    {
        var usual = NameStyle.All.MaxBy(style => names.Count(style.Fits))!;
        return 2 * names.Count(usual.Fits) > names.Count ? usual : null;
    }
}
