using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaApi.Conventions.Tests;

/// <summary>The types a file declares: classes, records, structs, interfaces, enums and delegates.</summary>
static class TypeDeclarations
{
    public static IEnumerable<MemberDeclarationSyntax> Types(this SourceFile file) => file.Root.DescendantNodes().Where(IsType).Cast<MemberDeclarationSyntax>();

    public static IEnumerable<MemberDeclarationSyntax> TopLevelTypes(this SourceFile file) => file.Types().Where(type => !type.Ancestors().Any(IsType));

    public static string TypeName(this MemberDeclarationSyntax type) => MemberNames.OfType(type)!;

    public static bool Is(this MemberDeclarationSyntax member, params ReadOnlySpan<SyntaxKind> modifiers)
    {
        foreach (var modifier in modifiers)
            if (member.Modifiers.Any(modifier))
                return true;
        return false;
    }

    /// <summary>Whether somebody outside the assembly sees the type.</summary>
    public static bool IsPublic(this MemberDeclarationSyntax type) => type.AncestorsAndSelf().Where(IsType)
        .All(each => ((MemberDeclarationSyntax)each).Is(SyntaxKind.PublicKeyword) || each.Parent is InterfaceDeclarationSyntax);

    /// <summary>The simple names of what a type derives from, without type arguments.</summary>
    public static IEnumerable<string> BaseNames(this MemberDeclarationSyntax type) =>
        from one in (type as BaseTypeDeclarationSyntax)?.BaseList?.Types ?? []
        select one.Type.SimpleName();

    /// <summary>A type's name without namespace, type arguments and question mark.</summary>
    public static string SimpleName(this TypeSyntax type) => type switch
    {
        SimpleNameSyntax name => name.Identifier.Text,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.Text,
        NullableTypeSyntax nullable => nullable.ElementType.SimpleName(),
        _ => type.ToString(),
    };

    static bool IsType(SyntaxNode node) => node is DelegateDeclarationSyntax or BaseTypeDeclarationSyntax and not ExtensionBlockDeclarationSyntax;
}
