using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MetaApi.Declaration;

namespace MetaApi;

/// <summary>Declares what stands below a path prefix: routes, further namespaces, and what they share.</summary>
public sealed class NamespaceBuilder : NodeBuilder<NamespaceBuilder>
{
    internal NamespaceBuilder(string path, Origin origin) => (Path, Origin) = (path, origin);

    internal string Path { get; }

    internal Origin Origin { get; }

    /// <summary>The class of the module that is mounted here; null for a namespace of its own.</summary>
    internal Type? Module { get; private set; }

    /// <summary>Routes, namespaces and webhooks by the order they were declared in.</summary>
    internal List<object> Children { get; } = [];

    /// <summary>Declares a namespace inside this one.</summary>
    /// <param name="path">Its prefix, for example <c>/users/:id</c>.</param>
    /// <param name="block">Declares what it holds on its argument.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public NamespaceBuilder Namespace(
        string path, Action<NamespaceBuilder> block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(block);
        var inner = new NamespaceBuilder(path, new(file, line));
        block(inner);
        Children.Add(inner);
        return this;
    }

    /// <summary>Declares a route for one method.</summary>
    /// <param name="path">Its path below this namespace; empty for the namespace itself.</param>
    /// <param name="method">Its HTTP method, one of your own too; written in upper case whatever the case here.</param>
    /// <param name="block">Declares the route on its argument.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public NamespaceBuilder Route(
        string path, string method, Action<ApiRouteBuilder> block,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentException.ThrowIfNullOrEmpty(method);
        ArgumentNullException.ThrowIfNull(block);
        return Add(new(path, method.ToUpperInvariant(), new(file, line)), block);
    }

    /// <summary>
    /// Declares a route for every method, those of your own too. Routes that name the method go before it on the same path;
    /// <c>Param(…)</c> in it means the body.
    /// </summary>
    /// <param name="path">Its path below this namespace; empty for the namespace itself.</param>
    /// <param name="block">Declares the route on its argument.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public NamespaceBuilder Route(
        string path, Action<ApiRouteBuilder> block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(block);
        return Add(new(path, null, new(file, line)), block);
    }

    /// <summary>Declares a route for every method at the namespace itself.</summary>
    /// <inheritdoc cref="Route(string, Action{ApiRouteBuilder}, string, int)"/>
    public NamespaceBuilder Route(Action<ApiRouteBuilder> block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Route("", block, file, line);

    /// <summary>Declares a GET route at the namespace itself.</summary>
    /// <inheritdoc cref="Route(string, string, Action{ApiRouteBuilder}, string, int)"/>
    public NamespaceBuilder Get(Action<ApiRouteBuilder> block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Route("", "GET", block, file, line);

    /// <summary>Declares a GET route.</summary>
    /// <inheritdoc cref="Route(string, string, Action{ApiRouteBuilder}, string, int)"/>
    public NamespaceBuilder Get(
        string path, Action<ApiRouteBuilder> block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Route(path, "GET", block, file, line);

    /// <summary>Declares a POST route at the namespace itself.</summary>
    /// <inheritdoc cref="Route(string, string, Action{ApiRouteBuilder}, string, int)"/>
    public NamespaceBuilder Post(Action<ApiRouteBuilder> block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Route("", "POST", block, file, line);

    /// <summary>Declares a POST route.</summary>
    /// <inheritdoc cref="Route(string, string, Action{ApiRouteBuilder}, string, int)"/>
    public NamespaceBuilder Post(
        string path, Action<ApiRouteBuilder> block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Route(path, "POST", block, file, line);

    /// <summary>Declares a PUT route at the namespace itself.</summary>
    /// <inheritdoc cref="Route(string, string, Action{ApiRouteBuilder}, string, int)"/>
    public NamespaceBuilder Put(Action<ApiRouteBuilder> block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Route("", "PUT", block, file, line);

    /// <summary>Declares a PUT route.</summary>
    /// <inheritdoc cref="Route(string, string, Action{ApiRouteBuilder}, string, int)"/>
    public NamespaceBuilder Put(
        string path, Action<ApiRouteBuilder> block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Route(path, "PUT", block, file, line);

    /// <summary>Declares a PATCH route at the namespace itself.</summary>
    /// <inheritdoc cref="Route(string, string, Action{ApiRouteBuilder}, string, int)"/>
    public NamespaceBuilder Patch(Action<ApiRouteBuilder> block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Route("", "PATCH", block, file, line);

    /// <summary>Declares a PATCH route.</summary>
    /// <inheritdoc cref="Route(string, string, Action{ApiRouteBuilder}, string, int)"/>
    public NamespaceBuilder Patch(
        string path, Action<ApiRouteBuilder> block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Route(path, "PATCH", block, file, line);

    /// <summary>Declares a DELETE route at the namespace itself.</summary>
    /// <inheritdoc cref="Route(string, string, Action{ApiRouteBuilder}, string, int)"/>
    public NamespaceBuilder Delete(Action<ApiRouteBuilder> block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Route("", "DELETE", block, file, line);

    /// <summary>Declares a DELETE route.</summary>
    /// <inheritdoc cref="Route(string, string, Action{ApiRouteBuilder}, string, int)"/>
    public NamespaceBuilder Delete(
        string path, Action<ApiRouteBuilder> block, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Route(path, "DELETE", block, file, line);

    /// <summary>
    /// Declares a request that the API sends to whoever asked for it, for documents to tell of. It is not served, and nothing sends it but your code. Of what
    /// is inherited, tags, documents and scopes hold for it.
    /// </summary>
    /// <param name="name">Its name, such as <c>noteCreated</c>; no other webhook of the same document has it.</param>
    /// <param name="block">Declares it on its argument: what is sent, and what may be answered.</param>
    /// <param name="method">The HTTP method of the request; POST by default.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public NamespaceBuilder Webhook(
        string name, Action<WebhookBuilder> block, string method = "POST", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(method);
        ArgumentNullException.ThrowIfNull(block);
        var webhook = new WebhookBuilder(name, method.ToUpperInvariant(), new(file, line));
        block(webhook);
        Children.Add(webhook);
        return this;
    }

    /// <summary>Mounts a module here. The module is not changed by it and can be mounted again elsewhere.</summary>
    /// <param name="module">The module.</param>
    /// <param name="tags">Tags for all its routes, which override those declared inside; none to keep those.</param>
    /// <param name="options">What holds for its routes, in place of the module's own <see cref="ApiModule.Options"/>; those by default.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public NamespaceBuilder Apply(
        ApiModule module, ImmutableArray<string> tags = default, ApiOptions? options = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(module);
        return Namespace("", inner =>
        {
            inner.Module = module.GetType();
            inner.State.Meta = new() { AppliedTags = tags.IsDefault ? [] : tags, ModuleOptions = options ?? module.Options };
            module.DefineIn(inner);
        }, file, line);
    }

    /// <summary>Mounts a module here. The module is not changed by it and can be mounted again elsewhere.</summary>
    /// <typeparam name="TModule">The module.</typeparam>
    /// <param name="tags">Tags for all its routes, which override those declared inside; none to keep those.</param>
    /// <param name="options">What holds for its routes, in place of the module's own <see cref="ApiModule.Options"/>; those by default.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public NamespaceBuilder Apply<TModule>(
        ImmutableArray<string> tags = default, ApiOptions? options = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where TModule : ApiModule, new() =>
        Apply(new TModule(), tags, options, file, line);

    NamespaceBuilder Add(ApiRouteBuilder route, Action<ApiRouteBuilder> block)
    {
        block(route);
        Children.Add(route);
        return this;
    }
}
