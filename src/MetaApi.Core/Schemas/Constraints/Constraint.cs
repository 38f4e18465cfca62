namespace MetaApi.Schemas.Constraints;

/// <summary>One rule about a value. It names its JSON Schema keyword, and checks the CLR types it implements <see cref="ICheck{T}"/> for.</summary>
internal abstract record Constraint
{
    public abstract string Keyword { get; }

    /// <summary>The keyword's value, as JSON would have it: a number, a text or a list.</summary>
    public abstract object KeywordValue { get; }

    public abstract Failure Failure { get; }

    /// <summary>What is wrong with the rule itself, with its remedy; null when nothing is.</summary>
    public virtual (string Problem, string Remedy)? Mistake => null;
}
