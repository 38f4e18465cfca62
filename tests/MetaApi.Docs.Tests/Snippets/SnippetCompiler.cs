using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaApi.Docs.Tests.Snippets;

/// <summary>Compiles C# as a project of the SDK <c>Microsoft.NET.Sdk.Web</c> with a reference to MetaApi would.</summary>
static class SnippetCompiler
{
    static readonly ImmutableArray<MetadataReference> References =
    [
        .. WebSdk.Assemblies.Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A program that stands alone.</summary>
    public static CSharpCompilation Program(string source, string name) => Compile(name, WebSdk.ImplicitUsings, source);

    /// <summary>A block of a page, with what the pages take for granted.</summary>
    public static CSharpCompilation Block(string source) =>
        Compile("Block", WebSdk.ImplicitUsings + "global using MetaApi;", ReadPreamble(), source);

    public static ImmutableArray<Diagnostic> Errors(this CSharpCompilation compilation) =>
        [.. compilation.GetDiagnostics().Where(d => d.Severity is DiagnosticSeverity.Error)];

    static CSharpCompilation Compile(string name, params string[] sources)
    {
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source)).ToList();
        var kind = trees.Any(HasStatements) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return CSharpCompilation.Create(name, trees, References, new(kind, nullableContextOptions: NullableContextOptions.Enable));
    }

    static bool HasStatements(SyntaxTree tree) => tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();

    static string ReadPreamble()
    {
        using var reader = new StreamReader(typeof(SnippetCompiler).Assembly.GetManifestResourceStream("Preamble.cs")!);
        return reader.ReadToEnd();
    }
}
