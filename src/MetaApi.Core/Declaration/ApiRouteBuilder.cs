using System.Runtime.CompilerServices;
using MetaApi.Declaration;
using MetaApi.Model;

namespace MetaApi;

/// <summary>Declares one route: what is said of it, and what it does.</summary>
public sealed class ApiRouteBuilder : NodeBuilder<ApiRouteBuilder>
{
    readonly List<ChainedStep> steps = [];

    RouteAction? action;

    internal ApiRouteBuilder(string path, string? method, Origin origin) => (Path, Method, Origin) = (path, method, origin);

    internal string Path { get; }

    /// <summary>In upper case; null for every method.</summary>
    internal string? Method { get; }

    internal Origin Origin { get; }

    /// <summary>What the route does; null when nothing was said.</summary>
    internal RouteAction? Act => action ?? (steps.Count == 0 ? null : new ChainedAction([.. steps]));

    /// <summary>Chained words beside an action, which they are no part of.</summary>
    internal IEnumerable<ChainedStep> Unused => action is null ? [] : steps;

    /// <summary>Says what the route does: code that reads the inputs from the call and renders by itself. The last one said holds; chained words beside it are a mistake of the declaration.</summary>
    /// <param name="action">The action; it renders what its status declares.</param>
    public ApiRouteBuilder Action(Func<Call, Task> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Do(new PlainAction(action, action));
    }

    /// <inheritdoc cref="Action(Func{Call, Task})"/>
    public ApiRouteBuilder Action(Action<Call> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Do(new PlainAction(Adapted.Task(action), action));
    }

    /// <summary>
    /// Says what the route does by code whose parameters are filled in: <see cref="Call"/>, a <see cref="CancellationToken"/>, shared
    /// helpers by their type, declared inputs by their name, a whole body by its type or the name <c>body</c>, else services. What it returns is rendered.
    /// </summary>
    /// <param name="handler">A lambda with typed parameters, or a method: <c>(NoteStore store, int id) =&gt; store.FindAsync(id)</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <remarks>It comes before the others, so that the compiler takes no service for an input object: <c>(Call call, NoteStore store) =&gt; …</c>.</remarks>
    [OverloadResolutionPriority(1)]
    public ApiRouteBuilder Action(Delegate handler, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => handler switch
    {
        Action<Call> plain => Action(action: plain),
        Func<Call, Task> plain when plain.GetType() == typeof(Func<Call, Task>) => Action(action: plain),
        _ => Handle(handler, null, new(file, line)),
    };

    /// <summary>
    /// Says what the route does by code that takes all inputs as one object and returns a value. The members of <typeparamref name="TInput"/>
    /// are bound to the declared inputs by their names on the wire, inherited inputs included. Under a status with one key the value
    /// is that key's, else it is the whole body; nothing is rendered when the code has rendered, sent or aborted by itself.
    /// </summary>
    /// <typeparam name="TInput">A class or record, of constructor parameters or settable properties; or the type of a body declared as a whole.</typeparam>
    /// <param name="handler">The code; a task that it returns is awaited, and its value rendered.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ApiRouteBuilder Action<TInput>(Func<Call, TInput, object?> handler, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Handle(handler, typeof(TInput), new(file, line));

    /// <inheritdoc cref="Action{TInput}(Func{Call, TInput, object}, string, int)"/>
    public ApiRouteBuilder Action<TInput>(Func<Call, TInput, Task<object?>> handler, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Handle(handler, typeof(TInput), new(file, line));

    /// <inheritdoc cref="Action{TInput}(Func{Call, TInput, object}, string, int)"/>
    public ApiRouteBuilder Action<TInput>(Func<Call, TInput, Task> handler, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Handle(handler, typeof(TInput), new(file, line));

    /// <summary>Says what the route does by code that takes all inputs as one object, and renders by itself or not at all.</summary>
    /// <inheritdoc cref="Action{TInput}(Func{Call, TInput, object}, string, int)"/>
    public ApiRouteBuilder Action<TInput>(Action<Call, TInput> handler, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Handle(handler, typeof(TInput), new(file, line));

    /// <summary>Says what the route does by code that takes all inputs as one object, beside other parameters: those of <see cref="Action(Delegate, string, int)"/>.</summary>
    /// <typeparam name="TInput">As for code that takes the call and it alone.</typeparam>
    /// <param name="handler">A lambda with typed parameters, or a method: <c>(CreateNote input, NoteStore store, CancellationToken stop) =&gt; store.AddAsync(input, stop)</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ApiRouteBuilder Action<TInput>(Delegate handler, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Handle(handler, typeof(TInput), new(file, line));

    /// <summary>Adds a step to what the route does. Steps run in the order they are said in, where an action would: after the <c>Before</c> hooks.</summary>
    /// <param name="step">The step; when it aborts the call, no later one runs.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ApiRouteBuilder DoAny(Func<Call, Task> step, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Chain(ChainedWord.DoAny, step, s => s, new(file, line));

    /// <inheritdoc cref="DoAny(Func{Call, Task}, string, int)"/>
    public ApiRouteBuilder DoAny(Action<Call> step, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Chain(ChainedWord.DoAny, step, Adapted.Task, new(file, line));

    /// <summary>
    /// Adds a step that lets the call go on or not. False throws a <see cref="NotAuthorizedException"/>, which answers 403 when it is known
    /// who calls and 401 when it is not; no later step runs. Both statuses are documented.
    /// </summary>
    /// <param name="isAllowed">Whether the call may go on.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ApiRouteBuilder Authorize(Func<Call, bool> isAllowed, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Chain(ChainedWord.Authorize, isAllowed, ChainedCode.Authorize, new(file, line));

    /// <inheritdoc cref="Authorize(Func{Call, bool}, string, int)"/>
    public ApiRouteBuilder Authorize(Func<Call, Task<bool>> isAllowed, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Chain(ChainedWord.Authorize, isAllowed, ChainedCode.Authorize, new(file, line));

    /// <summary>
    /// Adds a step that finds what the request is about. Null throws a <see cref="ResourceNotFoundException"/>, which answers 404 and is documented;
    /// else later steps and hooks have it as <c>call.Resource&lt;T&gt;()</c>. A later <c>Resource</c> replaces it.
    /// </summary>
    /// <param name="find">Finds it; a task is awaited.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ApiRouteBuilder Resource(Func<Call, object?> find, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Chain(ChainedWord.Resource, find, ChainedCode.Resource, new(file, line));

    /// <inheritdoc cref="Resource(Func{Call, object}, string, int)"/>
    public ApiRouteBuilder Resource(Func<Call, Task<object?>> find, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Chain(ChainedWord.Resource, find, ChainedCode.Resource, new(file, line));

    /// <summary>Adds a step that sets the status of the reply.</summary>
    /// <param name="status">The status.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ApiRouteBuilder SetStatus(Func<Call, int> status, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Chain(ChainedWord.SetStatus, status, ChainedCode.SetStatus, new(file, line));

    /// <inheritdoc cref="SetStatus(Func{Call, int}, string, int)"/>
    public ApiRouteBuilder SetStatus(Func<Call, Task<int>> status, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Chain(ChainedWord.SetStatus, status, ChainedCode.SetStatus, new(file, line));

    ApiRouteBuilder Handle(Delegate handler, Type? input, Origin origin)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Do(new HandlerAction(handler, input, origin));
    }

    ApiRouteBuilder Do(RouteAction said)
    {
        action = said;
        return this;
    }

    ApiRouteBuilder Chain<TCode>(ChainedWord word, TCode code, Func<TCode, Func<Call, Task>> adapt, Origin origin) where TCode : Delegate
    {
        ArgumentNullException.ThrowIfNull(code);
        steps.Add(new(word, adapt(code), code) { Origin = origin });
        return this;
    }
}
