using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaApi.Tool.Tests;

/// <summary>An assembly of a user, compiled into a folder of its own that is gone with the object.</summary>
sealed class BuiltAssembly : IDisposable
{
    const string Usings = "global using System; global using System.IO; global using System.Linq; global using MetaApi;";

    static readonly ImmutableArray<MetadataReference> Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    readonly TemporaryFolder folder = new();

    BuiltAssembly(string name) => Path = folder.PathOf($"{name}.dll");

    public string Path { get; }

    /// <param name="source">Its source, in the file <c>/src/Api.cs</c>; a program where it has statements of its own.</param>
    /// <param name="name">Its name.</param>
    /// <param name="libraries">The sources of libraries that lie beside it, by their names; one takes the place of a library of the tests.</param>
    public static BuiltAssembly Of(string source, string name = "User", params (string Name, string Source)[] libraries)
    {
        var built = new BuiltAssembly(name);
        var references = Platform.RemoveAll(r => libraries.Any(l => System.IO.Path.GetFileNameWithoutExtension(r.Display) == l.Name));
        foreach (var library in libraries)
            references = references.Add(MetadataReference.CreateFromFile(built.Emit(library.Name, references, library.Source)));
        built.Emit(name, references, source, Usings);
        return built;
    }

    public void Dispose() => folder.Dispose();

    string Emit(string name, IEnumerable<MetadataReference> references, params string[] sources)
    {
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source, path: "/src/Api.cs")).ToList();
        var isProgram = trees.Any(t => t.GetCompilationUnitRoot().Members.Any(m => m.IsKind(SyntaxKind.GlobalStatement)));
        var compilation = CSharpCompilation.Create(name, trees, references, new(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
        var path = folder.PathOf($"{name}.dll");
        var result = compilation.Emit(path);
        Assert.That(result.Diagnostics.Where(d => d.Severity is DiagnosticSeverity.Error), Is.Empty);
        return path;
    }
}
