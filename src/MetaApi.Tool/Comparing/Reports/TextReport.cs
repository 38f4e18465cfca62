using System.Globalization;
using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Comparing.Waivers;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Comparing.Reports;

/// <summary>Writes changes for somebody who looks at them now: the worst first, each with its rule and what to do.</summary>
internal sealed class TextReport(ConsoleStream output)
{
    static readonly (ChangeClass Class, string Title, Tone Tone)[] Sections =
    [
        (ChangeClass.Breaking, "Breaking", Tone.Bad), (ChangeClass.Risky, "Risky", Tone.Warning), (ChangeClass.Safe, "Safe", Tone.Good),
    ];

    public void Write(Judgement judgement)
    {
        foreach (var (@class, title, tone) in Sections)
            Section(ChangeGroup.Of(judgement, @class, isWaived: false), new(title, tone));
        Section([.. Sections.SelectMany(s => ChangeGroup.Of(judgement, s.Class, isWaived: true))], new("Waived", Tone.Faint));
        output.Line(new Styled(Summary.Of(judgement), Tone.Strong));
    }

    void Section(IReadOnlyList<ChangeGroup> groups, Styled title)
    {
        if (groups.Count == 0)
            return;
        output.Line(title);
        foreach (var group in groups)
            Group(group);
        output.Line("");
    }

    void Group(ChangeGroup group)
    {
        var (change, waiver) = group.First;
        output.Line("  ", new(change.Place, Tone.Strong));
        output.Line("    ", change.Sentence);
        if (waiver is not null)
            output.Line("    ", $"Waived until {waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: {waiver.Reason}");
        else if (change.Class != ChangeClass.Safe)
            output.Line("    ", change.Rule.Remedy);
        output.Line("    ", new Styled($"{change.Rule.Id} {group.Where(change)}", Tone.Faint));
        if (group.Elsewhere() is { } elsewhere)
            output.Line("    ", new Styled(elsewhere, Tone.Faint));
    }
}
