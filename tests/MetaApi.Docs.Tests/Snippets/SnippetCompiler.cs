using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaApi.Docs.Tests.Snippets;

/// <summary>Compiles C# as a project of the SDK <c>Microsoft.NET.Sdk.Web</c> with a reference to MetaApi would.</summary>
static class SnippetCompiler
{
    /// <summary>What the web SDK uses without being asked.</summary>
    const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A program that stands alone.</summary>
    public static CSharpCompilation Program(string source, string name) => Compile(name, ImplicitUsings, source);

    /// <summary>A block of a page, with what the pages take for granted.</summary>
    public static CSharpCompilation Block(string source) =>
        Compile("Block", ImplicitUsings + "global using MetaApi;", ReadPreamble(), source);

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
