using System.Diagnostics.CodeAnalysis;

namespace MetaApi.Schemas.Patterns;

/// <summary>Patterns as JSON Schema means them: those of ECMA-262 with the flag <c>u</c>, found anywhere in the text.</summary>
internal static class EcmaPattern
{
    public static bool TryCompile(
        string pattern,
        [NotNullWhen(true)] out PatternMatcher? matcher,
        [NotNullWhen(false)] out PatternProblem? problem)
    {
        try
        {
            matcher = new(PatternParser.Parse(pattern));
            problem = null;
        }
        catch (PatternProblemException exception)
        {
            matcher = null;
            problem = exception.Problem;
        }

        return problem is null;
    }
}
