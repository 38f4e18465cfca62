using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaApi.Conventions.Tests;

/// <summary>
/// The code of a method, constructor, operator, accessor, local function or block lambda. Its length is the number of lines
/// between its braces, or of its expression when it has no braces. What is nested in it counts in both.
/// </summary>
sealed record MethodBody(string Name, SyntaxNode Code, int Length)
{
    public static IEnumerable<MethodBody> In(SourceFile file) =>
        from node in file.Root.DescendantNodes()
        where IsBody(node)
        select new MethodBody(NameOf(node), node, LengthOf(node));

    static bool IsBody(SyntaxNode node) => node is ArrowExpressionClauseSyntax or BlockSyntax
    {
        Parent: BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax,
    };

    static int LengthOf(SyntaxNode body)
    {
        if (body is ArrowExpressionClauseSyntax arrow)
            return Line(arrow.Expression.Span.End) - Line(arrow.Expression.SpanStart) + 1;

        var block = (BlockSyntax)body;
        var between = Line(block.CloseBraceToken.SpanStart) - Line(block.OpenBraceToken.SpanStart) - 1;
        return between < 0 ? 1 : between;

        int Line(int position) => body.SyntaxTree.GetText().Lines.GetLinePosition(position).Line;
    }

    static string NameOf(SyntaxNode body) => body.Parent switch
    {
        AccessorDeclarationSyntax accessor => $"{accessor.Keyword.Text} of {MemberNames.Of(accessor)}",
        LocalFunctionStatementSyntax function => $"{function.Identifier.Text} in {MemberNames.Of(function)}",
        AnonymousFunctionExpressionSyntax lambda => $"a lambda in {MemberNames.Of(lambda)}",
        _ => MemberNames.Of(body),
    };
}
