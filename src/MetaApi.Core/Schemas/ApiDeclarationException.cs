using System.Collections.Immutable;

namespace MetaApi;

/// <summary>An API or a schema is declared wrongly. All mistakes are told at once, each with its place and remedy.</summary>
public sealed class ApiDeclarationException : Exception
{
    internal ApiDeclarationException(string subject, ImmutableArray<Mistake> mistakes) : base(Describe(subject, mistakes)) => Mistakes = mistakes;

    /// <summary>The mistakes, in order of declaration.</summary>
    public ImmutableArray<Mistake> Mistakes { get; }

    static string Describe(string subject, ImmutableArray<Mistake> mistakes)
    {
        var count = mistakes.Length == 1 ? "1 mistake" : $"{mistakes.Length} mistakes";
        return $"{subject} has {count} in its declaration:{Environment.NewLine}"
            + string.Join(Environment.NewLine, mistakes.Select(m => "  " + m));
    }
}
