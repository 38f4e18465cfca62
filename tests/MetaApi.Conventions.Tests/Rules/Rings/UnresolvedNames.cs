using Microsoft.CodeAnalysis;

namespace MetaApi.Conventions.Tests;

/// <summary>Core compiles as the ring rules compile it; where a name means nothing to them, they would be blind.</summary>
sealed class UnresolvedNames : IRule
{
    /// <summary>Partial members whose other half a source generator writes.</summary>
    static readonly string[] LeftToGenerators = ["CS8795", "CS9248"];

    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> files) =>
        from problem in CoreCompilation.Of(files).GetDiagnostics()
        where problem.Severity == DiagnosticSeverity.Error && !LeftToGenerators.Contains(problem.Id)
        let place = problem.Location.GetLineSpan()
        select new Violation(place.Path, place.StartLinePosition.Line + 1, $"{problem.Id} {problem.GetMessage()}");
}
