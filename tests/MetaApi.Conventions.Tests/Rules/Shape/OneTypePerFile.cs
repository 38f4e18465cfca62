using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaApi.Conventions.Tests;

/// <summary>
/// A file declares one type and bears its name; types that differ only in type parameters count as one.
/// A closed family may stay together: records that all derive from the one the file is named after.
/// </summary>
sealed class OneTypePerFile : FileRule
{
    protected override IEnumerable<Violation> Check(SourceFile file)
    {
        var types = file.TopLevelTypes().ToList();
        var strangers = types.Where(type => type.TypeName() != file.Name).ToList();
        if (strangers.Count == types.Count)
            return types.Take(1).Select(type => file.Violation(type, $"{type.TypeName()} should be in a file named after it"));

        return IsClosedFamily(types, file.Name)
            ? []
            : strangers.Select(type => file.Violation(type, $"{type.TypeName()} needs a file of its own"));
    }

    static bool IsClosedFamily(List<MemberDeclarationSyntax> types, string root) =>
        types.All(type => type is RecordDeclarationSyntax && (type.TypeName() == root || type.BaseNames().Contains(root)));
}
