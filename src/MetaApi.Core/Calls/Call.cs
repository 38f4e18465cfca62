using System.Runtime.ExceptionServices;
using System.Security.Claims;
using MetaApi.Calls;
using MetaApi.Calls.Telemetry;
using MetaApi.Schemas;

namespace MetaApi;

/// <summary>One call of one route: what came in, what goes out, and what hooks leave for each other.</summary>
public sealed class Call
{
    readonly CallRequest request;

    readonly CallInputs inputs;

    CallParams? callParams;

    /// <summary>Why the inputs could not be read: a body is there only once, so they are not tried again.</summary>
    ExceptionDispatchInfo? unreadable;

    RawInputs? raw;

    readonly CallHelpers? helpers;

    CallTimer timer;

    CallItems? items;

    string? language;

    Reply? reply;

    internal Call(CallRequest request, CallInputs inputs, SharedSpace? shared = null)
    {
        (this.request, this.inputs) = (request, inputs);
        timer = new(inputs.Timeout, inputs.Clock);
        helpers = shared is null ? null : new(shared);
    }

    /// <summary>The HTTP method, as it was sent.</summary>
    public string Method => request.Method;

    /// <summary>The decoded path below the API's root.</summary>
    public string Path => request.Path;

    /// <summary>Who calls, as the host's authentication says.</summary>
    public ClaimsPrincipal User => request.User;

    /// <summary>Cancelled when nobody waits for the reply any more, or when the call has taken as long as it may. Pass it to everything that is awaited.</summary>
    public CancellationToken Cancelled => timer.Token(request, inputs.Clock);

    /// <summary>What hooks of this call have left.</summary>
    public CallItems Items => items ??= new();

    /// <summary>The status of the reply; null until one is set, and then the first declared one below 400 is taken.</summary>
    public int? Status { get; set; }

    /// <summary>Whether <see cref="Abort"/> was called.</summary>
    public bool IsAborted { get; private set; }

    /// <summary>The declared inputs; none for a path without a route. They are read after the <c>BeforeValidation</c> hooks.</summary>
    /// <exception cref="InvalidOperationException">They are not read yet; a <c>BeforeValidation</c> hook awaits <see cref="ReadParamsAsync"/> instead.</exception>
    public CallParams Params => callParams ?? (inputs is NoInputs ? CallParams.None : throw new InvalidOperationException(
        "The inputs are not read yet; in a BeforeValidation or AroundCall hook, await call.ReadParamsAsync()."));

    /// <summary>The inputs as they were sent. The body is among them where the route declares <c>KeepBody()</c>.</summary>
    public RawInputs Raw => raw ??= new(request, inputs.InvalidStatus);

    internal CallRequest Request => request;

    /// <summary>Counts what happens to this call.</summary>
    internal CallTelemetry Telemetry => new(request.Telemetry, inputs.Operation, request.Method);

    /// <summary>What problems say.</summary>
    internal Messages Messages => inputs.Messages;

    /// <summary>The best language for the caller.</summary>
    internal string Language => language ??= Messages.LanguageFor(request.Header("Accept-Language").Joined);

    internal CallOutput Output { get; } = new();

    /// <summary>The value of an input declared with a typed key.</summary>
    /// <typeparam name="T">The type of the key.</typeparam>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentException">The key is not declared for this route.</exception>
    public T Get<T>(Param<T> key) => Params.Get(key);

    /// <summary>Reads the inputs now, for a hook that wants them before their turn.</summary>
    /// <returns>The checked inputs.</returns>
    /// <exception cref="ParameterInvalidException">The inputs break their declaration.</exception>
    public async ValueTask<CallParams> ReadParamsAsync()
    {
        unreadable?.Throw();
        try
        {
            return callParams ??= await inputs.ReadAsync(this);
        }
        catch (Exception error)
        {
            unreadable = ExceptionDispatchInfo.Capture(error);
            throw;
        }
    }

    /// <summary>Reads the body that the route keeps, for a hook that wants it before the inputs are checked: a signature, for example.</summary>
    /// <returns>The inputs as they were sent; without a body where none is kept.</returns>
    /// <exception cref="ApiException">The body is larger than allowed, or did not arrive in time.</exception>
    public async ValueTask<RawInputs> ReadRawAsync()
    {
        if (inputs.KeptBytes is { } most)
            await Raw.KeepBodyAsync(most, this);
        return Raw;
    }

    internal IServiceProvider Services => request.Services;

    /// <summary>A service of the host, scoped to the call.</summary>
    /// <typeparam name="T">The type it is registered as.</typeparam>
    /// <exception cref="InvalidOperationException">It is not registered.</exception>
    public T Service<T>() where T : notnull => request.Services.GetService(typeof(T)) is T service
        ? service
        : throw new InvalidOperationException($"No service of type {ClrName.Of(typeof(T))} is registered.");

    /// <summary>
    /// A helper that the route or a namespace around it declares with <c>Shared</c>: the nearest that is a <typeparamref name="T"/>. It is
    /// made when it is asked for first, once for the call, and disposed when the call is over.
    /// </summary>
    /// <typeparam name="T">The type it is declared as, or a base of it.</typeparam>
    /// <exception cref="InvalidOperationException">None is declared, or helpers ask for each other while they are made.</exception>
    public T Shared<T>() where T : class =>
        (T)(helpers ?? throw SharedFaults.NotDeclared(typeof(T), null)).Get(typeof(T), this);

    /// <summary>What the last <c>Resource(…)</c> step of the route has found.</summary>
    /// <typeparam name="T">Its type, or a base of it.</typeparam>
    /// <exception cref="InvalidOperationException">No such step has run.</exception>
    /// <exception cref="InvalidCastException">It is of another type.</exception>
    public T Resource<T>() where T : notnull => items?.Resource switch
    {
        T resource => resource,
        null => throw new InvalidOperationException("No Resource(…) step of this route has found anything yet."),
        var other => throw new InvalidCastException($"The resource is of type {ClrName.Of(other.GetType())}, not {ClrName.Of(typeof(T))}."),
    };

    /// <summary>The value of a request header; null when it is missing or was sent more than once.</summary>
    /// <param name="name">The name, in any case.</param>
    public string? Header(string name) => request.Header(name) is { Count: 1 } header ? header[0] : null;

    /// <summary>Sets a header of the reply, in place of one set before.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <param name="value">The value, in printable ASCII.</param>
    /// <exception cref="ArgumentException">The name is no token, or that of a header about the length of the body, or the value has another character than printable ASCII.</exception>
    public Call SetHeader(string name, string value)
    {
        Output.RemoveHeader(name);
        return AddHeader(name, value);
    }

    /// <summary>Adds a header to the reply, beside those of its name set before.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <param name="value">The value, in printable ASCII.</param>
    /// <exception cref="ArgumentException">The name is no token, or that of a header about the length of the body, or the value has another character than printable ASCII.</exception>
    public Call AddHeader(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (CallOutput.Obstacle(name, value) is { } obstacle)
            throw new ArgumentException(obstacle, nameof(value));
        Output.AddHeader(name, value);
        return this;
    }

    /// <summary>Renders a value under a key that the reply's status declares. It leaves after all hooks, filtered by its schema.</summary>
    /// <param name="key">The declared key.</param>
    /// <param name="value">The value: an object of any CLR type whose members are found by name, or a dictionary.</param>
    /// <exception cref="InvalidOperationException">The key was rendered before, or a whole value was.</exception>
    public Call Render(string key, object? value) => Render(key, value, default);

    /// <summary>Renders a value under a key, with scopes or data for this value, or with a status.</summary>
    /// <param name="key">The declared key.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">What is said of this rendering.</param>
    /// <exception cref="InvalidOperationException">The key was rendered before, or a whole value was.</exception>
    public Call Render(string key, object? value, in RenderOptions options)
    {
        Output.Render(key, value, options);
        Status = options.Status ?? Status;
        return this;
    }

    /// <summary>Renders a value as the whole body. It leaves after all hooks, filtered by the schema of the reply's status.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">Something was rendered before.</exception>
    public Call Render(object? value) => Render(value, default(RenderOptions));

    /// <summary>Renders a value as the whole body, with scopes or data for this value, or with a status.</summary>
    /// <param name="value">The value. A text must be cast to <see cref="object"/>, or it would be a key.</param>
    /// <param name="options">What is said of this rendering.</param>
    /// <exception cref="InvalidOperationException">Something was rendered before.</exception>
    public Call Render(object? value, in RenderOptions options)
    {
        Output.Render(value, options);
        Status = options.Status ?? Status;
        return this;
    }

    /// <summary>Sends a text as it is, in place of anything rendered.</summary>
    /// <param name="text">The text.</param>
    /// <param name="contentType">Its media type; plain text by default.</param>
    public Call Send(string text, string contentType = "text/plain; charset=utf-8")
    {
        Output.Write(new SentText(text, contentType));
        return this;
    }

    /// <summary>Answers with a problem (RFC 9457), in place of anything rendered.</summary>
    /// <param name="detail">What is wrong this time, for people.</param>
    /// <param name="status">The HTTP status; by default the one set, else 400.</param>
    /// <param name="code">The stable code of the problem; by default that of the status.</param>
    public Call Problem(string detail, int? status = null, string? code = null)
    {
        Status = status ?? Status ?? 400;
        Output.Write(StatusProblems.Of(Status.Value, code) with { Detail = detail });
        return this;
    }

    /// <summary>Ends the call: no further hooks but <c>Finally</c>, no rendering. Costs no exception; return after it.</summary>
    /// <param name="status">The HTTP status; by default the one set, else 200.</param>
    /// <param name="detail">What is wrong, to be answered as a problem; null to leave the body as it was written, or, from 400 on, the problem of the status.</param>
    public Call Abort(int? status = null, string? detail = null)
    {
        IsAborted = true;
        Status = status ?? Status;
        return detail is null ? this : Problem(detail, Status);
    }

    /// <summary>The error as it is told: code that ended because the time was over has no error of its own.</summary>
    internal Exception Timed(Exception error) =>
        error is OperationCanceledException cancelled && timer.HasRunOut(request) ? new CallTimeoutException(cancelled) : error;

    /// <summary>Has the call go on when its client leaves; its time still runs.</summary>
    internal void OutliveClient()
    {
        request.OutlivesClient = true;
        timer.Unlink();
    }

    /// <summary>A body that is streamed may take any time.</summary>
    internal void StopTimer() => timer.TurnOff();

    internal void EndTimer() => timer.End();

    internal Task DisposeHelpersAsync() => helpers?.DisposeAsync(this) ?? Task.CompletedTask;

    internal void Finish(Reply made)
    {
        DropReply();
        reply = made;
    }

    internal Reply TakeReply() => reply ?? throw new InvalidOperationException(
        "No reply was made: an AroundCall hook did not await its continuation, or caught its error, and did not abort.");

    internal void DropReply()
    {
        reply?.Dispose();
        reply = null;
    }

    /// <summary>Starts anew for a rescue: what was rendered, and an abort, are forgotten.</summary>
    internal void Restart(int? status)
    {
        IsAborted = false;
        Status = status;
        Output.Clear();
    }
}
