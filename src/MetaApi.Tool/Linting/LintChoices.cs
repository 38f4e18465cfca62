using System.Collections.Immutable;
using MetaApi.Schemas;
using MetaApi.Tool.Linting.Rules;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Linting;

/// <summary>How bad the findings of each rule are, after what the command line says.</summary>
internal sealed class LintChoices
{
    readonly ImmutableDictionary<string, Severity> said;

    LintChoices(ImmutableDictionary<string, Severity> said) => this.said = said;

    /// <param name="switches">Such as <c>operation-description=off</c>, <c>path-verb=error</c>.</param>
    /// <exception cref="ToolException">A switch is none.</exception>
    public static LintChoices Of(IEnumerable<string> switches) => new(switches.Select(Parse).Aggregate(
        ImmutableDictionary<string, Severity>.Empty, (said, one) => said.SetItem(one.Rule, one.Severity)));

    public Severity Of(LintRule rule) => said.GetValueOrDefault(rule.Id, rule.Severity);

    static (string Rule, Severity Severity) Parse(string text)
    {
        var parts = text.Split('=', 2);
        if (!LintRules.All.Any(rule => rule.Id == parts[0]))
            throw LintFaults.UnknownRule(parts[0], NearMiss.Of(parts[0], LintRules.All.Select(rule => rule.Id)));
        return parts is [_, var word] && Enum.GetValues<Severity>().Any(s => Word(s) == word)
            ? (parts[0], Enum.Parse<Severity>(word, ignoreCase: true))
            : throw LintFaults.NoSeverity(text);
    }

    /// <summary>A severity as it is written.</summary>
    public static string Word(Severity severity) => severity.ToString().ToLowerInvariant();
}
