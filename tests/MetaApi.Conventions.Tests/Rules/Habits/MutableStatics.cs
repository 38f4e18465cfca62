using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaApi.Conventions.Tests;

/// <summary>No static state that can change: no field, no settable property, no collection that is readonly only by name.</summary>
sealed class MutableStatics : FileRule
{
    static readonly string[] MutableCollections =
        ["List", "Dictionary", "HashSet", "Queue", "Stack", "ConcurrentDictionary", "ConcurrentBag", "ConditionalWeakTable", "StringBuilder"];

    protected override IEnumerable<Violation> Check(SourceFile file) =>
        from member in file.Root.DescendantNodes().OfType<MemberDeclarationSyntax>()
        where member.Is(SyntaxKind.StaticKeyword) && CanChange(member)
        select file.Violation(member, $"{MemberNames.Of(member)} is static and can change; hold it in an object, or freeze it");

    static bool CanChange(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => !field.Is(SyntaxKind.ReadOnlyKeyword) || IsMutable(field.Declaration.Type),
        EventFieldDeclarationSyntax => true,
        PropertyDeclarationSyntax property when IsStored(property) => IsMutable(property.Type) || IsSettable(property),
        _ => false,
    };

    static bool IsStored(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }) == true;

    static bool IsSettable(PropertyDeclarationSyntax property) =>
        property.AccessorList!.Accessors.Any(accessor => accessor.IsKind(SyntaxKind.SetAccessorDeclaration));

    static bool IsMutable(TypeSyntax type) => MutableCollections.Contains(type.SimpleName());
}
