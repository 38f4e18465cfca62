using System.Runtime.CompilerServices;
using MetaApi.Declaration;
using MetaApi.Declaration.Sharing;
using MetaApi.Model;

namespace MetaApi;

/// <summary>What namespaces and routes have in common: meta words, hooks and error handlers.</summary>
/// <typeparam name="TSelf">The builder, so that words chain.</typeparam>
public abstract class NodeBuilder<TSelf> : MetaWords<TSelf> where TSelf : NodeBuilder<TSelf>
{
    private protected NodeBuilder() : base(new MetaState()) { }

    internal List<Hook> Hooks { get; } = [];

    internal List<Rescue> Rescues { get; } = [];

    internal List<SharedDeclaration> Helpers { get; } = [];

    TSelf Self => (TSelf)this;

    /// <summary>Describes the routes in a block of its own; the same words are available directly.</summary>
    /// <param name="block">Says the words on its argument.</param>
    public TSelf Meta(Action<MetaBuilder> block)
    {
        ArgumentNullException.ThrowIfNull(block);
        block(new MetaBuilder(State));
        return Self;
    }

    /// <summary>Runs before the inputs are read, outermost namespace first: the place for authentication.</summary>
    /// <param name="hook">The hook; it sees method, path, headers and user.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf BeforeValidation(
        Func<Call, Task> hook, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(new BeforeValidationHook(hook) { Origin = new(file, line) }, hook);

    /// <inheritdoc cref="BeforeValidation(Func{Call, Task}, string, int)"/>
    public TSelf BeforeValidation(Action<Call> hook, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        BeforeValidation(Adapted.Task(hook), file, line);

    /// <summary>Runs before the action, with the inputs read: outer namespaces first, then in order of declaration.</summary>
    /// <param name="hook">The hook.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf Before(
        Func<Call, Task> hook, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(new BeforeHook(hook) { Origin = new(file, line) }, hook);

    /// <inheritdoc cref="Before(Func{Call, Task}, string, int)"/>
    public TSelf Before(Action<Call> hook, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Before(Adapted.Task(hook), file, line);

    /// <summary>Runs after the action and before the second halves of <c>Around</c>: inner namespace first, each in order of declaration.</summary>
    /// <param name="hook">The hook.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf After(
        Func<Call, Task> hook, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(new AfterHook(hook) { Origin = new(file, line) }, hook);

    /// <inheritdoc cref="After(Func{Call, Task}, string, int)"/>
    public TSelf After(Action<Call> hook, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        After(Adapted.Task(hook), file, line);

    /// <summary>Runs around the hooks declared after it and the action. A hook that does not await its continuation skips them.</summary>
    /// <param name="hook">The hook; its second argument is the continuation.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf Around(
        Func<Call, Func<Task>, Task> hook, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(new AroundHook(hook) { Origin = new(file, line) }, hook);

    /// <summary>Runs around the whole call: validation, hooks, action and rendering.</summary>
    /// <param name="hook">The hook; its second argument is the continuation.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf AroundCall(
        Func<Call, Func<Task>, Task> hook, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(new AroundCallHook(hook) { Origin = new(file, line) }, hook);

    /// <summary>Runs when the call is over, always: after replies, aborts and errors alike. Inner namespace first.</summary>
    /// <param name="hook">The hook; it cannot change the reply any more.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf Finally(
        Func<Call, Task> hook, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(new FinallyHook(hook) { Origin = new(file, line) }, hook);

    /// <inheritdoc cref="Finally(Func{Call, Task}, string, int)"/>
    public TSelf Finally(Action<Call> hook, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Finally(Adapted.Task(hook), file, line);

    /// <summary>Handles errors of one type, and of types derived from it, that arise in the routes below.</summary>
    /// <typeparam name="TError">The type. <see cref="Exception"/> does not include <see cref="ApiException"/> and what derives from it.</typeparam>
    /// <param name="status">The status of the answer; it is documented for every route below.</param>
    /// <param name="handler">Answers with <c>call.Problem(…)</c>, or renders what the status declares.</param>
    /// <param name="description">When this answer is given.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf RescueError<TError>(
        int status, Func<Call, TError, Task> handler, string? description = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where TError : Exception
    {
        ArgumentNullException.ThrowIfNull(handler);
        Rescues.Add(new(typeof(TError), status, (call, error) => handler(call, (TError)error))
        {
            Description = description,
            Origin = new(file, line),
        });
        return Self;
    }

    /// <inheritdoc cref="RescueError{TError}(int, Func{Call, TError, Task}, string?, string, int)"/>
    public TSelf RescueError<TError>(
        int status, Action<Call, TError> handler, string? description = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where TError : Exception =>
        RescueError(status, Adapted.Task(handler), description, file, line);

    /// <summary>
    /// Shares a helper with all code below: an object made once for each call, when <c>call.Shared</c> asks for it first, and disposed when the call is
    /// over. One declared further in that derives from it takes its place there.
    /// </summary>
    /// <typeparam name="THelper">A class. Its public constructor with the most parameters is given the call, services, and other helpers of here or further out.</typeparam>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf Shared<THelper>([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where THelper : class
    {
        Helpers.Add(new(typeof(THelper), null, new(file, line)));
        return Self;
    }

    /// <summary>Shares a helper with all code below, as <see cref="Shared{THelper}(string, int)"/> does, and says how it is made.</summary>
    /// <typeparam name="THelper">What it is found by: this type and its bases.</typeparam>
    /// <param name="make">Makes a new one for a call; it is disposed with the call.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf Shared<THelper>(
        Func<Call, THelper> make, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where THelper : class
    {
        ArgumentNullException.ThrowIfNull(make);
        Helpers.Add(new(typeof(THelper), make, new(file, line)));
        return Self;
    }

    TSelf Add(Hook hook, Delegate code)
    {
        ArgumentNullException.ThrowIfNull(code);
        Hooks.Add(hook);
        return Self;
    }
}
