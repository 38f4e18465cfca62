using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaApi.Conventions.Tests;

public sealed class PublicApiTests
{
    static readonly MetadataReference[] Everything =
    [
        .. from path in WebSdk.Assemblies
           select MetadataReference.CreateFromFile(path),
    ];

    static IEnumerable<string> Projects => ProjectFile.Shipped.Select(project => project.Name);

    [TestCaseSource(nameof(Projects))]
    public void ThePublicApiIsTheApprovedOne(string project)
    {
        var reference = Everything.Single(one => Path.GetFileName(one.Display) == project + ".dll");
        var assembly = (IAssemblySymbol)CSharpCompilation.Create("reader", references: Everything).GetAssemblyOrModuleSymbol(reference)!;

        Approved.Text($"PublicApi/{project}.txt", PublicApiText.Of(assembly));
    }

    [Test]
    public void EveryApprovedApiIsShipped() =>
        Assert.That(
            Directory.EnumerateFiles(Path.Combine(Repository.TestProject, "PublicApi"), "*.txt")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Where(name => !name.EndsWith(".received", StringComparison.Ordinal)),
            Is.SubsetOf(Projects));

    [Test]
    public void TheTextShowsWhatUsersSeeAndNothingElse()
    {
        const string Source = """
            #nullable enable
            using System.Collections.Generic;
            namespace MetaApi;
            public sealed record Point(int X, string? Name = "origin") { public double Length => 0; internal int Hidden; public static explicit operator int(Point point) => 0; }
            public abstract class Shape<T> where T : notnull
            {
                protected Shape(T first) { }
                public required List<T?> Parts { get; init; }
                public int Count { get; private set; }
                public virtual bool Add(in T one, params string[] more) => true;
                public event System.Action? Changed { add { } remove { } }
                public const int Most = 3;
                public T this[int index] => default!;
                private protected void Hidden() { }
                public enum Kind { Round = 1, Flat = 2 }
            }
            public static class Shapes { public static int Depth<T>(this T[] shapes, int least = 1) where T : class => 0; }
            public readonly record struct Size(int Width);
            public interface ISized : System.IDisposable { int Size { get; } }
            public delegate string? Namer(object? named);
            class Hidden { public class AlsoHidden; }
            """;
        using var compiled = new MemoryStream();
        var result = CSharpCompilation.Create("sample", [CSharpSyntaxTree.ParseText(Source)], Everything, new(OutputKind.DynamicallyLinkedLibrary)).Emit(compiled);
        Assert.That(result.Success, Is.True, string.Join("\n", result.Diagnostics));

        var reference = MetadataReference.CreateFromImage(compiled.ToArray());
        var assembly = CSharpCompilation.Create("reader", references: [.. Everything, reference]).GetAssemblyOrModuleSymbol(reference)!;

        Approved.Text("PublicApi/Sample/sample.txt", PublicApiText.Of((IAssemblySymbol)assembly));
    }
}
