using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaApi.Conventions.Tests;

/// <summary>A parsed C# file of <c>src</c>; its path is the one from the top of the repository, with slashes.</summary>
sealed class SourceFile
{
    readonly string[] segments;

    public SourceFile(string path, string text, string rootNamespace = "MetaApi")
    {
        segments = path.Split('/');
        Path = path;
        RootNamespace = rootNamespace;
        Tree = CSharpSyntaxTree.ParseText(text, path: path);
        Root = Tree.GetRoot();
    }

    public string Path { get; }
    public string RootNamespace { get; }
    public SyntaxTree Tree { get; }
    public SyntaxNode Root { get; }

    public string Project => segments[1];
    public string[] Folders => segments[2..^1];
    public string Name => System.IO.Path.GetFileNameWithoutExtension(segments[^1]);
    public int Length => Tree.GetText().Lines.Count(line => line.Start < Tree.Length);

    public Violation Violation(SyntaxNodeOrToken at, string says) => new(Path, LineOf(at.SpanStart), says);

    public Violation Violation(SyntaxTrivia at, string says) => new(Path, LineOf(at.SpanStart), says);

    public string LineText(int position) => Tree.GetText().Lines.GetLineFromPosition(position).ToString();

    public int LineOf(int position) => Tree.GetText().Lines.GetLinePosition(position).Line + 1;
}
