using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MetaApi.Declaration;
using MetaApi.Execution;
using MetaApi.Model;
using MetaApi.Model.Examples;
using MetaApi.Model.Explaining;
using MetaApi.Model.Links;
using MetaApi.Model.Policies;

namespace MetaApi;

/// <summary>A finished API: declared once, checked, compiled and never changed again.</summary>
public sealed class Api
{
    Api(ApiModel model)
    {
        Model = model;
        var compilers = new Compilers();
        Operations = [.. model.Routes.Select(route => OperationCompiler.Compile(route, model.Options, compilers))];
        Fallback = new(model);
        Repetitions = model.Routes.SelectMany(r => r.Policies).OfType<IdempotentPolicy>().Any() ? compilers.Repetitions : null;
    }

    /// <summary>The tree, for documents and tools to read.</summary>
    public ApiModel Model { get; }

    internal ImmutableArray<Operation> Operations { get; }

    internal Fallback Fallback { get; }

    /// <summary>What remembers its calls that may be sent again, where the host has nothing else for it; null when none may.</summary>
    internal MemoryIdempotencyStore? Repetitions { get; }

    /// <summary>Declares an API in a block.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="block">Declares what it holds on its argument.</param>
    /// <param name="options">What holds for all of it; the defaults when null.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ApiDeclarationException">The declaration has mistakes; all of them are told.</exception>
    public static Api Define(
        string name, Action<NamespaceBuilder> block, ApiOptions? options = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(block);
        var root = new NamespaceBuilder("", new(file, line));
        block(root);
        return Build(name, options ?? new(), root);
    }

    /// <summary>Makes an API of a module.</summary>
    /// <param name="module">The module; its class gives the name, without a trailing <c>Api</c>.</param>
    /// <exception cref="ApiDeclarationException">The declaration has mistakes; all of them are told.</exception>
    public static Api Define(ApiModule module)
    {
        ArgumentNullException.ThrowIfNull(module);
        return Define(NameOf(module.GetType()), module.DefineIn, module.Options);
    }

    /// <summary>Makes an API of a module.</summary>
    /// <typeparam name="TModule">The module; its class gives the name, without a trailing <c>Api</c>.</typeparam>
    /// <exception cref="ApiDeclarationException">The declaration has mistakes; all of them are told.</exception>
    public static Api Define<TModule>() where TModule : ApiModule, new() => Define(new TModule());

    /// <summary>Makes an API of a tree that was understood already, to serve it in another way.</summary>
    internal static Api Of(ApiModel model) => new(model);

    /// <summary>Tells where each part of a route comes from: the node and <c>file:line</c> that contributed it.</summary>
    /// <param name="method">The HTTP method, in any case.</param>
    /// <param name="path">The pattern as it was declared, from the API's root, or a path that the route serves.</param>
    /// <exception cref="ArgumentException">There is no such route.</exception>
    public RouteExplanation Explain(string method, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        ArgumentNullException.ThrowIfNull(path);
        return new RouteExplainer(RouteFinder.Find(Model, method, path), Model.Options).Explain();
    }

    /// <summary>The name that a module gives to an API when it is the whole of it.</summary>
    internal static string NameOf(Type module) =>
        module.Name.Length > 3 && module.Name.EndsWith("Api", StringComparison.Ordinal) ? module.Name[..^3] : module.Name;

    static Api Build(string name, ApiOptions options, NamespaceBuilder root)
    {
        var (model, mistakes) = ModelBuilder.Build(name, options, root);
        ImmutableArray<Mistake> found = [.. mistakes, .. ApiValidator.Check(model), .. LinkChecks.Of(model)];
        ImmutableArray<Mistake> all = [.. found, .. ExampleChecks.Of(model, judgesValues: found.IsEmpty)];
        return all.IsEmpty ? new(model) : throw new ApiDeclarationException($"The API '{name}'", all);
    }
}
