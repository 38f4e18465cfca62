using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Comparing.Waivers;

/// <summary>What is wrong with a file of waivers.</summary>
internal static class WaiverFaults
{
    const string Shape = "Write a list under 'waivers', each with 'rule', 'place', 'reason' and 'expires' (a day such as 2027-01-31).";

    public static ToolException NoList(string file) => new($"'{file}' has no list of waivers.", Shape);

    public static ToolException Missing(string file, int number, string member) => new($"Waiver {number} of '{file}' does not say its '{member}'.", Shape);

    public static ToolException UnknownMember(string file, int number, string member) => new($"Waiver {number} of '{file}' says '{member}', which means nothing.", Shape);

    public static ToolException NoDay(string file, int number, string text) => new(
        $"Waiver {number} of '{file}' expires on '{text}', which is no day.", "Write a day such as 2027-01-31; it is the last on which the waiver counts.");

    public static ToolException UnknownRule(string file, int number, string rule, string? near) => new(
        $"Waiver {number} of '{file}' is for the rule '{rule}', which there is not.",
        near is null ? "The rules are listed in docs/diff.md; the output names that of each change." : $"Did you mean '{near}'?");
}
