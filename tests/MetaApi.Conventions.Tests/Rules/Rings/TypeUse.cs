using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaApi.Conventions.Tests;

/// <summary>A place in one file of Core that uses a type which another declares.</summary>
sealed record TypeUse(SourceFile From, SyntaxNode At, INamedTypeSymbol Type, SourceFile To)
{
    public Violation Violation(string says) => From.Violation(At, says);

    public static IEnumerable<TypeUse> In(IReadOnlyList<SourceFile> files)
    {
        var compilation = CoreCompilation.Of(files);
        var byPath = files.OfCore().ToDictionary(file => file.Path);
        return
            from file in byPath.Values
            let model = compilation.GetSemanticModel(file.Tree)
            from node in file.Root.DescendantNodes()
            where node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax
            from type in TypesOf(model.GetSymbolInfo(node))
            from declaration in type.OriginalDefinition.DeclaringSyntaxReferences.Take(1)
            let target = byPath[declaration.SyntaxTree.FilePath]
            where target != file
            select new TypeUse(file, node, type, target);
    }

    static IEnumerable<INamedTypeSymbol> TypesOf(SymbolInfo info) => (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) switch
    {
        ITypeSymbol type => NamedTypesIn(type),
        IAliasSymbol { Target: ITypeSymbol type } => NamedTypesIn(type),
        { ContainingType: { } type } => NamedTypesIn(type),
        _ => [],
    };

    /// <summary>Also those that <c>var</c> does not show: elements of arrays and type arguments.</summary>
    static IEnumerable<INamedTypeSymbol> NamedTypesIn(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => NamedTypesIn(array.ElementType),
        INamedTypeSymbol named => [named, .. named.TypeArguments.SelectMany(NamedTypesIn)],
        _ => [],
    };
}
