using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaApi.Docs.Tests.Snippets;

/// <summary>Builds the APIs that a compiled block declares, so that a mistake in a declaration shows.</summary>
static class SnippetRun
{
    const BindingFlags AnyStatic = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public static void Build(CSharpCompilation compilation, bool isFragment)
    {
        var assembly = Load(compilation);
        if (isFragment)
            assembly.EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null);
        foreach (var type in assembly.GetTypes())
            Build(type);
    }

    /// <summary>The one module that a block declares.</summary>
    public static ApiModule Module(CSharpCompilation compilation) =>
        (ApiModule)Activator.CreateInstance(Load(compilation).GetTypes().Single(type => type.IsSubclassOf(typeof(ApiModule)) && type.Namespace is null), nonPublic: true)!;

    static void Build(Type type)
    {
        if (type.IsSubclassOf(typeof(ApiModule)))
            Api.Define((ApiModule)Activator.CreateInstance(type, nonPublic: true)!);
        else if (type.GetMethod("Define", AnyStatic, [typeof(NamespaceBuilder)]) is { } define)
            Api.Define("Docs", define.CreateDelegate<Action<NamespaceBuilder>>());
        else if (type.GetFields(AnyStatic).Any(f => f.FieldType == typeof(Api)))
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
    }

    static Assembly Load(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.That(emitted.Success, Is.True, () => string.Join('\n', emitted.Diagnostics));
        return Assembly.Load(image.ToArray());
    }
}
