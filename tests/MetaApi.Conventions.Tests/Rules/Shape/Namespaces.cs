using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaApi.Conventions.Tests;

/// <summary>Public types are all in namespace MetaApi, so that one using is enough; the others are in their folder's.</summary>
sealed class Namespaces : FileRule
{
    protected override IEnumerable<Violation> Check(SourceFile file) =>
        from type in file.TopLevelTypes()
        let expected = type.IsPublic() ? "MetaApi" : string.Join('.', [file.RootNamespace, .. file.Folders])
        let actual = string.Join('.', type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(one => one.Name))
        where actual != expected
        select file.Violation(type, $"{type.TypeName()} is in namespace '{actual}' and should be in '{expected}'");
}
