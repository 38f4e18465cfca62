using Microsoft.CodeAnalysis.CSharp;

namespace MetaApi.Conventions.Tests;

/// <summary>No type is spread over several files. Partial for a source generator's sake, in one file, is fine.</summary>
sealed class PartialTypes : IRule
{
    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> files) =>
        from file in files
        from type in file.TopLevelTypes()
        where type.Is(SyntaxKind.PartialKeyword)
        group (file, type) by (file.Project, type.TypeName()) into parts
        where parts.Select(part => part.file.Path).Distinct().Count() > 1
        from part in parts
        select part.file.Violation(part.type, $"{parts.Key.Item2} is spread over {parts.Count()} files; make them types of their own");
}
