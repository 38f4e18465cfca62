namespace MetaApi.Tool.Linting;

/// <summary>What a rule can judge.</summary>
internal enum LintSubject
{
    Both,

    /// <summary>Documents alone: what it is about cannot be wrong in one that a declaration makes, or is no matter of the declaration.</summary>
    Document,
}
