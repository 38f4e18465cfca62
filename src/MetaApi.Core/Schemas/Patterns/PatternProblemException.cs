namespace MetaApi.Schemas.Patterns;

/// <summary>Carries a problem from deep in a pattern to <see cref="EcmaPattern"/>, and no further.</summary>
internal sealed class PatternProblemException(PatternProblem problem) : Exception(problem.Problem)
{
    public PatternProblem Problem { get; } = problem;
}
