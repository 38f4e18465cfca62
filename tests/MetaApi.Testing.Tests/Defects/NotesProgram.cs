using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaApi.Testing.Tests.Defects;

/// <summary>The notes sample, compiled in memory from its sources, perhaps with one of them changed.</summary>
sealed class NotesProgram
{
    static readonly ImmutableArray<MetadataReference> References =
    [
        .. WebSdk.Assemblies.Select(path => MetadataReference.CreateFromFile(path)),
    ];

    static readonly string Folder = Path.Combine(Repository.Root, "samples", "Notes");

    readonly Type harness;

    NotesProgram(Assembly assembly) => harness = assembly.GetType("Notes.Harness")!;

    public Api Declaration => (Api)harness.GetMethod("Declare")!.Invoke(null, null)!;

    public SecurityScheme Token => (SecurityScheme)harness.GetProperty("Token")!.GetValue(null)!;

    public Func<Task<ApiTester>> Start => harness.GetMethod("StartAsync")!.CreateDelegate<Func<Task<ApiTester>>>();

    public Func<ApiTester, Task> Reset => harness.GetMethod("ResetAsync")!.CreateDelegate<Func<ApiTester, Task>>();

    public static NotesProgram Clean() => Compile(null);

    public static NotesProgram With(Defect defect) => Compile(defect);

    static NotesProgram Compile(Defect? defect)
    {
        var sources = Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(Folder, file), Path: file))
            .Where(f => f.Name != "Program.cs" && !f.Name.StartsWith("obj", StringComparison.Ordinal) && !f.Name.StartsWith("bin", StringComparison.Ordinal))
            .Select(f => Text(f.Name, File.ReadAllText(f.Path), defect))
            .Append(WebSdk.ImplicitUsings).Append(Harness());
        var compilation = CSharpCompilation.Create(
            "Notes", sources.Select(source => CSharpSyntaxTree.ParseText(source)), References,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.That(emitted.Success, Is.True, () => string.Join('\n', emitted.Diagnostics.Where(d => d.Severity is DiagnosticSeverity.Error)));
        return new(Assembly.Load(image.ToArray()));
    }

    /// <summary>The source with its defect. Passwords are hashed fast: it is not the hash that is tested.</summary>
    static string Text(string name, string source, Defect? defect)
    {
        if (defect?.File == name)
        {
            Assert.That(source.Split(defect.From), Has.Length.EqualTo(2), $"'{defect.From}' must stand once in {name}.");
            source = source.Replace(defect.From, defect.To);
        }
        return source.Replace("Iterations = 210_000", "Iterations = 1");
    }

    static string Harness()
    {
        using var reader = new StreamReader(typeof(NotesProgram).Assembly.GetManifestResourceStream("Harness.cs")!);
        return reader.ReadToEnd();
    }
}
