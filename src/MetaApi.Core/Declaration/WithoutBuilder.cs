using System.Runtime.CompilerServices;
using MetaApi.Declaration;
using MetaApi.Model;

namespace MetaApi;

/// <summary>Takes away from what a namespace or route inherits. What nothing above declares is a mistake of the declaration.</summary>
public sealed class WithoutBuilder
{
    readonly MetaState state;

    internal WithoutBuilder(MetaState state) => this.state = state;

    /// <summary>Takes away the title.</summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public WithoutBuilder Title([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Add(new TitleRemoval(new(file, line)));

    /// <summary>Takes away the description.</summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public WithoutBuilder Description([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(new DescriptionRemoval(new(file, line)));

    /// <summary>Takes away the tags; those given where a module was applied stay.</summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public WithoutBuilder Tags([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Add(new TagsRemoval(new(file, line)));

    /// <summary>Takes away an input, whatever its place.</summary>
    /// <param name="name">The declared name.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public WithoutBuilder Param(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddInput(name, null, new(file, line));

    /// <summary>Takes away what is said of a capture of the path, which is then a text.</summary>
    /// <param name="name">The capture's name.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public WithoutBuilder Path(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddInput(name, InputPlace.Path, new(file, line));

    /// <summary>Takes away a parameter of the query.</summary>
    /// <param name="name">The declared name.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public WithoutBuilder Query(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddInput(name, InputPlace.Query, new(file, line));

    /// <summary>Takes away a request header.</summary>
    /// <param name="name">The declared name, in any case.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public WithoutBuilder Header(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddInput(name, InputPlace.Header, new(file, line));

    /// <summary>Takes away a cookie.</summary>
    /// <param name="name">The declared name.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public WithoutBuilder Cookie(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddInput(name, InputPlace.Cookie, new(file, line));

    /// <summary>Takes away a property of the body.</summary>
    /// <param name="name">The declared name.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public WithoutBuilder Property(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddInput(name, InputPlace.Body, new(file, line));

    /// <summary>Takes away a field or a file of a form.</summary>
    /// <param name="name">The declared name.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public WithoutBuilder Form(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        AddInput(name, InputPlace.Form, new(file, line));

    /// <summary>Takes away the body, whether it is whole, made of properties, or a form.</summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public WithoutBuilder Body([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Add(new BodyRemoval(new(file, line)));

    /// <summary>Takes away a declared answer. That of a <c>RescueError</c> or a hook stays, for it may still be given.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public WithoutBuilder Status(int status, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(new StatusRemoval(status, new(file, line)));

    /// <summary>Takes away a scope, be it provided or allowed to single renderings.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public WithoutBuilder Scope(Scope scope, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Add(new ScopeRemoval(scope, new(file, line)));
    }

    WithoutBuilder AddInput(string name, InputPlace? place, Origin origin)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Add(new InputRemoval(name, place, origin));
    }

    internal WithoutBuilder Add(Removal removal)
    {
        state.Meta = state.Meta with { Removals = state.Meta.Removals.Add(removal) };
        return this;
    }
}
