using MetaApi.Tool.Comparing.Rules;
using MetaApi.Tool.Comparing.Waivers;

namespace MetaApi.Tool.Comparing.Reports;

/// <summary>How many changes there are, in a line.</summary>
internal static class Summary
{
    public static string Of(Judgement judgement)
    {
        if (judgement.Changes.IsEmpty)
            return "No changes.";
        var counts = $"{judgement.Count(ChangeClass.Breaking)} breaking, {judgement.Count(ChangeClass.Risky)} risky, {judgement.Count(ChangeClass.Safe)} safe";
        return judgement.Waived == 0 ? counts + "." : $"{counts}, {judgement.Waived} waived.";
    }
}
