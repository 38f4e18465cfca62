namespace MetaApi.Tool.Linting;

/// <summary>How one rule came out.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Severity">How bad its findings are.</param>
/// <param name="Checked">How many places it judged.</param>
/// <param name="Found">How many of them it found wanting.</param>
internal sealed record RuleResult(string Rule, Severity Severity, int Checked, int Found)
{
    /// <summary>What one place counts.</summary>
    public int Weight => Severity switch { Severity.Error => 5, Severity.Warning => 2, _ => 1 };

    public int Possible => Checked * Weight;

    public int Lost => Found * Weight;
}
