using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaApi.Conventions.Tests;

/// <summary>Core's sources compiled against the running framework and Contracts, to see which type a name means.</summary>
static class CoreCompilation
{
    static readonly SyntaxTree ImplicitUsings = CSharpSyntaxTree.ParseText("""
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """);

    static readonly MetadataReference[] References =
    [
        .. from path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
           where Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location)
               || Path.GetFileName(path) == "MetaApi.Contracts.dll"
           select MetadataReference.CreateFromFile(path),
    ];

    public static IEnumerable<SourceFile> OfCore(this IEnumerable<SourceFile> files) => files.Where(file => file.Project == "MetaApi.Core");

    public static CSharpCompilation Of(IEnumerable<SourceFile> files) => CSharpCompilation.Create(
        "MetaApi.Core",
        [ImplicitUsings, .. files.OfCore().Select(file => file.Tree)],
        References,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
}
