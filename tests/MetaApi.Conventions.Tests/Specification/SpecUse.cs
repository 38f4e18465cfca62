using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaApi.Conventions.Tests;

/// <summary>A test that names an item of the behaviour specification.</summary>
sealed record SpecUse(string Item, string Path, int Line)
{
    /// <summary>The items that all tests name.</summary>
    public static IReadOnlyList<SpecUse> All { get; } = [.. SourceFiles.Tests.SelectMany(Of)];

    public static IEnumerable<SpecUse> Of(SourceFile file) =>
        from attribute in file.Root.DescendantNodes().OfType<AttributeSyntax>()
        where attribute.Name.SimpleName() == "Spec"
        from argument in attribute.ArgumentList?.Arguments ?? []
        where argument.Expression is LiteralExpressionSyntax
        let item = ((LiteralExpressionSyntax)argument.Expression).Token.ValueText
        select new SpecUse(item, file.Path, file.LineOf(argument.SpanStart));
}
