using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaApi.Conventions.Tests;

/// <summary>A class or record is abstract, sealed, static, derived from within src, or listed with its reason.</summary>
sealed class SealedClasses(string openClasses) : IRule
{
    static readonly string List = Path.Combine("tests", "MetaApi.Conventions.Tests", "Rules", "Shape", "OpenClasses.txt");

    public SealedClasses() : this(File.ReadAllText(Repository.PathOf(List)))
    {
    }

    public IEnumerable<Violation> Check(IReadOnlyList<SourceFile> files)
    {
        var reasons = Reasons();
        var bases = files.SelectMany(TypeDeclarations.Types).SelectMany(TypeDeclarations.BaseNames).ToHashSet();
        var open = (
            from file in files
            from type in file.Types().Where(IsOpenClass)
            where !bases.Contains(type.TypeName())
            select (Name: type.TypeName(), Place: file.Violation(type, $"{type.TypeName()} is not sealed; seal it, or give the reason in OpenClasses.txt"))).ToList();
        return
        [
            .. open.Where(type => !reasons.ContainsKey(type.Name)).Select(type => type.Place),
            .. from reason in reasons where reason.Value.Length == 0 select new Violation(List, 0, $"{reason.Key} stands there without a reason"),
            .. from name in reasons.Keys.Except(open.Select(type => type.Name)) select new Violation(List, 0, $"{name} needs no reason (any more)"),
        ];
    }

    Dictionary<string, string> Reasons() => openClasses.ReplaceLineEndings("\n").Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(':', 2))
        .ToDictionary(parts => parts[0].Trim(), parts => parts.ElementAtOrDefault(1)?.Trim() ?? "");

    static bool IsOpenClass(MemberDeclarationSyntax type) =>
        type is ClassDeclarationSyntax or RecordDeclarationSyntax { RawKind: (int)SyntaxKind.RecordDeclaration }
        && !type.Is(SyntaxKind.SealedKeyword, SyntaxKind.AbstractKeyword, SyntaxKind.StaticKeyword);
}
