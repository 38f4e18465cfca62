using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaApi.Conventions.Tests;

/// <summary>
/// More parameters than the limit ask for a record. A CancellationToken and what the compiler fills in do not count, nor do
/// primary constructors, which are data, nor overrides and explicit implementations, which cannot choose.
/// </summary>
sealed class ParameterCount : FileRule
{
    const int Limit = 4;

    static readonly string[] FilledByTheCompiler = ["CallerFilePath", "CallerLineNumber", "CallerArgumentExpression", "CallerMemberName"];

    protected override IEnumerable<Violation> Check(SourceFile file) =>
        from node in file.Root.DescendantNodes()
        let parameters = ParametersOf(node)
        let count = parameters?.Parameters.Count(Counts) ?? 0
        where count > Limit
        select file.Violation(parameters, $"{MemberNames.Of(node)} has {count} parameters, limit {Limit}");

    static BaseParameterListSyntax? ParametersOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method when method.Modifiers.Any(SyntaxKind.OverrideKeyword) => null,
        MethodDeclarationSyntax { ExplicitInterfaceSpecifier: not null } => null,
        BaseMethodDeclarationSyntax method => method.ParameterList,
        LocalFunctionStatementSyntax function => function.ParameterList,
        DelegateDeclarationSyntax declaration => declaration.ParameterList,
        IndexerDeclarationSyntax indexer => indexer.ParameterList,
        _ => null,
    };

    static bool Counts(ParameterSyntax parameter) =>
        parameter.Type?.SimpleName() != "CancellationToken"
        && !parameter.AttributeLists.SelectMany(list => list.Attributes).Any(a => FilledByTheCompiler.Contains(a.Name.ToString()));
}
