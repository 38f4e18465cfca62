using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaApi.Conventions.Tests;

/// <summary>
/// Statements within statements: if, loops, switch, try, lock and using with a block. A chain of else-ifs counts once;
/// a lambda or local function starts from nothing, for it reads on its own.
/// </summary>
sealed class NestingDepth : FileRule
{
    const int Limit = 3;

    protected override IEnumerable<Violation> Check(SourceFile file) =>
        from node in file.Root.DescendantNodes()
        where Nests(node)
        let depth = DepthOf(node)
        where depth == Limit + 1
        select file.Violation(node, $"{MemberNames.Of(node)} is nested {depth} deep here, limit {Limit}");

    static int DepthOf(SyntaxNode node) => node.AncestorsAndSelf().TakeWhile(ancestor => !StartsAnew(ancestor)).Count(Nests);

    static bool StartsAnew(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax;

    static bool Nests(SyntaxNode node) => node switch
    {
        IfStatementSyntax { Parent: ElseClauseSyntax } => false,
        IfStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax => true,
        WhileStatementSyntax or DoStatementSyntax or SwitchStatementSyntax => true,
        TryStatementSyntax or LockStatementSyntax or UsingStatementSyntax => true,
        _ => false,
    };
}
