using System.Runtime.CompilerServices;
using MetaApi.Declaration;
using MetaApi.Model;

namespace MetaApi;

/// <summary>
/// A hook with what it adds to the routes it runs around: answers, headers, parameters. It is a value, to be used by many nodes with <c>Use</c>; a word
/// that adds returns another one. What it adds is in the document of each route below; what is declared there goes before it.
/// </summary>
public sealed class CallHook
{
    CallHook(Hook hook) => Hook = hook;

    internal Hook Hook { get; }

    /// <summary>A hook that runs before the inputs are read: the place for authentication.</summary>
    /// <param name="run">The code.</param>
    public static CallHook BeforeValidation(Func<Call, Task> run) => new(new BeforeValidationHook(Checked(run)));

    /// <inheritdoc cref="BeforeValidation(Func{Call, Task})"/>
    public static CallHook BeforeValidation(Action<Call> run) => new(new BeforeValidationHook(Adapted.Task(run)));

    /// <summary>A hook that runs before the action, with the inputs read.</summary>
    /// <param name="run">The code.</param>
    public static CallHook Before(Func<Call, Task> run) => new(new BeforeHook(Checked(run)));

    /// <inheritdoc cref="Before(Func{Call, Task})"/>
    public static CallHook Before(Action<Call> run) => new(new BeforeHook(Adapted.Task(run)));

    /// <summary>A hook that runs after the action.</summary>
    /// <param name="run">The code.</param>
    public static CallHook After(Func<Call, Task> run) => new(new AfterHook(Checked(run)));

    /// <inheritdoc cref="After(Func{Call, Task})"/>
    public static CallHook After(Action<Call> run) => new(new AfterHook(Adapted.Task(run)));

    /// <summary>A hook that runs around the action and the hooks declared after it.</summary>
    /// <param name="run">The code; its second argument is the continuation.</param>
    public static CallHook Around(Func<Call, Func<Task>, Task> run) => new(new AroundHook(Checked(run)));

    /// <summary>A hook that runs around the whole call.</summary>
    /// <param name="run">The code; its second argument is the continuation.</param>
    public static CallHook AroundCall(Func<Call, Func<Task>, Task> run) => new(new AroundCallHook(Checked(run)));

    /// <summary>A hook that runs when the call is over. It cannot change the answer, so what it adds is read only.</summary>
    /// <param name="run">The code.</param>
    public static CallHook Finally(Func<Call, Task> run) => new(new FinallyHook(Checked(run)));

    /// <inheritdoc cref="Finally(Func{Call, Task})"/>
    public static CallHook Finally(Action<Call> run) => new(new FinallyHook(Adapted.Task(run)));

    /// <summary>Adds an answer without a body; from 400 on, with a problem (RFC 9457). It is never the default of a route.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <param name="description">When this answer is given.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public CallHook Adds(int status, string? description = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        With(new Response(status, null) { Description = description, Origin = new(file, line) });

    /// <summary>Adds an answer whose body is one value. It is never the default of a route.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <param name="body">What the body may be.</param>
    /// <param name="description">When this answer is given.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public CallHook Adds(
        int status, Schema body, string? description = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(body);
        return With(new Response(status, body) { Description = description, Origin = new(file, line) });
    }

    /// <summary>Adds a header to answers.</summary>
    /// <param name="name">Its name, in any case.</param>
    /// <param name="schema">What its value may be; a text by default. Its description tells what it is for.</param>
    /// <param name="status">The status of the answers that carry it; every one by default.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public CallHook AddsHeader(
        string name, Schema? schema = null, int? status = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var header = new DeclaredHeader(status, new(name, schema ?? Schema.String), new(file, line));
        return With(Hook.Adds with { Headers = Hook.Adds.Headers.Put(header, h => h.Key) });
    }

    /// <summary>
    /// Adds parameters: of the path, the query, headers and cookies. They are read and checked with the other inputs; a hook that runs before that finds
    /// them in <c>call.Header(…)</c> and <c>call.Raw</c>.
    /// </summary>
    /// <param name="block">Declares each on its argument.</param>
    /// <exception cref="ArgumentException">A part of the body is declared, which is for the route to say.</exception>
    public CallHook AddsParams(Action<ParamsBuilder> block)
    {
        ArgumentNullException.ThrowIfNull(block);
        var state = new MetaState();
        block(new ParamsBuilder(state));
        if (state.Meta.HasBody || state.FloatingInputs.Count > 0)
            throw new ArgumentException("A hook adds parameters with Path, Query, Header or Cookie; a body is for the route to declare.", nameof(block));
        return With(Hook.Adds with { Inputs = state.Meta.Inputs.Aggregate(Hook.Adds.Inputs, (all, input) => all.Put(input, i => i.Key)) });
    }

    CallHook With(Response response) =>
        With(Hook.Adds with { Responses = Hook.Adds.Responses.Put(response with { IsOfHook = true }, r => r.Status) });

    CallHook With(HookAdditions additions) => new(Hook with { Adds = additions });

    static TCode Checked<TCode>(TCode run) where TCode : Delegate
    {
        ArgumentNullException.ThrowIfNull(run);
        return run;
    }
}
