using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaApi.Conventions.Tests;

/// <summary>Nothing waits for a task by blocking its thread. Judged by name, so a member of ours is not called Result or Wait.</summary>
sealed class BlockingCalls : FileRule
{
    protected override IEnumerable<Violation> Check(SourceFile file) =>
        from name in file.Root.DescendantNodes().OfType<IdentifierNameSyntax>()
        where name.Parent is MemberAccessExpressionSyntax member && member.Name == name || name.Parent is MemberBindingExpressionSyntax
        where Blocks(name)
        select file.Violation(name, $".{name} blocks a thread; await instead");

    static bool Blocks(IdentifierNameSyntax name) => name.Identifier.Text switch
    {
        "Result" => !IsCalled(name),
        "Wait" => IsCalled(name),
        "GetResult" => IsCalled(name) && name.Parent!.ToString().Replace(" ", "").Contains(".GetAwaiter()"),
        _ => false,
    };

    static bool IsCalled(IdentifierNameSyntax name) => name.Parent!.Parent is InvocationExpressionSyntax call && call.Expression == name.Parent;
}
