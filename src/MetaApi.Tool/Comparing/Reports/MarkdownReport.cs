using System.Globalization;
using System.Text;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Comparing.Waivers;

namespace MetaApi.Tool.Comparing.Reports;

/// <summary>Writes changes as a changelog in Markdown.</summary>
internal static class MarkdownReport
{
    static readonly (ChangeClass Class, string Title)[] Sections =
    [
        (ChangeClass.Breaking, "Breaking changes"), (ChangeClass.Risky, "Risky changes"), (ChangeClass.Safe, "Other changes"),
    ];

    public static string Of(Judgement judgement)
    {
        var text = new StringBuilder("# Changes of the API\n\n").Append(Summary.Of(judgement)).Append('\n');
        foreach (var (@class, title) in Sections)
            Section(text, title, [.. ChangeGroup.Of(judgement, @class, isWaived: false), .. ChangeGroup.Of(judgement, @class, isWaived: true)]);
        return text.ToString();
    }

    static void Section(StringBuilder text, string title, IReadOnlyList<ChangeGroup> groups)
    {
        if (groups.Count == 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n");
        foreach (var group in groups)
            text.Append(Entry(group)).Append('\n');
    }

    static string Entry(ChangeGroup group)
    {
        var (change, waiver) = group.First;
        var entry = new StringBuilder($"- **{MarkdownText.Of(change.Place)}**: {MarkdownText.Of(change.Sentence)}");
        if (waiver is not null)
            entry.Append(CultureInfo.InvariantCulture, $" Agreed to until {waiver.Expires:yyyy-MM-dd}: {MarkdownText.Of(waiver.Reason)}");
        else if (change.Class != ChangeClass.Safe)
            entry.Append(' ').Append(change.Rule.Remedy);
        if (group.Elsewhere() is { } elsewhere)
            entry.Append(' ').Append(MarkdownText.Of(elsewhere));
        return entry.Append(CultureInfo.InvariantCulture, $" (`{change.Rule.Id}`)").ToString();
    }
}
