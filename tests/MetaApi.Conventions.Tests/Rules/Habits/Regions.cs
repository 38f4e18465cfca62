using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaApi.Conventions.Tests;

/// <summary>A file that wants regions wants to be several types.</summary>
sealed class Regions : FileRule
{
    protected override IEnumerable<Violation> Check(SourceFile file) =>
        from trivia in file.Root.DescendantTrivia()
        where trivia.IsKind(SyntaxKind.RegionDirectiveTrivia)
        select file.Violation(trivia, "a #region hides that this is more than one thing");
}
