using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Linting;

/// <summary>What is asked of lint and cannot be done.</summary>
internal static class LintFaults
{
    public static ToolException UnknownRule(string rule, string? near) => new(
        $"There is no rule '{rule}'.", near is null ? "See all with --rules." : $"Did you mean '{near}'?");

    public static ToolException NoSeverity(string text) => new(
        $"'{text}' does not say how bad findings of the rule are.", "Write RULE=off, RULE=hint, RULE=warning or RULE=error.");

    public static ToolException NoScore(int score) => new($"{score} is no score.", "Give a number from 0 to 100.");
}
