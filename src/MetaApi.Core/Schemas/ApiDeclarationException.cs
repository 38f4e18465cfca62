using System.Collections.Immutable;

namespace MetaApi;

/// <summary>An API is declared wrongly. All mistakes are told at once, each with its place and remedy.</summary>
public sealed class ApiDeclarationException : Exception
{
    internal ApiDeclarationException(string api, ImmutableArray<Mistake> mistakes) : base(Describe(api, mistakes)) => Mistakes = mistakes;

    /// <summary>The mistakes, in order of declaration.</summary>
    public ImmutableArray<Mistake> Mistakes { get; }

    static string Describe(string api, ImmutableArray<Mistake> mistakes)
    {
        var count = mistakes.Length == 1 ? "1 mistake" : $"{mistakes.Length} mistakes";
        return $"The API '{api}' has {count} in its declaration:{Environment.NewLine}"
            + string.Join(Environment.NewLine, mistakes.Select(m => "  " + m));
    }
}
