using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MetaApi.Declaration;

namespace MetaApi;

/// <summary>The words that describe a route; the same on namespaces, routes and in <c>Meta</c> blocks.</summary>
/// <typeparam name="TSelf">The builder, so that words chain.</typeparam>
public abstract class MetaWords<TSelf> where TSelf : MetaWords<TSelf>
{
    private protected MetaWords(MetaState state) => State = state;

    internal MetaState State { get; }

    TSelf Self => (TSelf)this;

    /// <summary>Gives a summary of one line; the nearest one holds.</summary>
    /// <param name="text">The summary.</param>
    public TSelf Title(string text)
    {
        State.Meta = State.Meta with { Title = text };
        return Self;
    }

    /// <summary>Gives a longer text, in Markdown; the nearest one holds.</summary>
    /// <param name="text">The text.</param>
    public TSelf Description(string text)
    {
        State.Meta = State.Meta with { Description = text };
        return Self;
    }

    /// <summary>Puts the routes into groups of the document. Nearer tags replace outer ones.</summary>
    /// <param name="tags">The names of the groups.</param>
    public TSelf Tags(params ReadOnlySpan<string> tags)
    {
        State.Meta = State.Meta with { Tags = tags.ToImmutableArray() };
        return Self;
    }

    /// <summary>Provides scopes, so that properties that ask for them take part. Scopes add to outer ones.</summary>
    /// <param name="scopes">The scopes.</param>
    public TSelf Scope(params ReadOnlySpan<Scope> scopes)
    {
        MetaApi.Scope.ThrowIfAnyIsNull(scopes);
        State.Meta = State.Meta with { Scopes = [.. State.Meta.Scopes, .. scopes] };
        return Self;
    }

    /// <summary>Says how far JSON may differ in kind from the declaration; what is said nearer wins, down to the single schema.</summary>
    /// <param name="coercion">How far; by default what the API says.</param>
    public TSelf Coerce(Coercion coercion)
    {
        State.Meta = State.Meta with { Coercion = coercion };
        return Self;
    }

    /// <summary>Says what happens to members of a body that are not declared; what is said nearer wins, down to the single entity.</summary>
    /// <param name="unknown">What happens to them; by default what the API says.</param>
    public TSelf Undeclared(UnknownMembers unknown)
    {
        State.Meta = State.Meta with { Undeclared = unknown };
        return Self;
    }

    /// <summary>Declares inputs. They add to outer ones; one of the same place and name replaces it.</summary>
    /// <param name="block">Declares each input on its argument.</param>
    public TSelf Params(Action<ParamsBuilder> block)
    {
        ArgumentNullException.ThrowIfNull(block);
        block(new ParamsBuilder(State));
        return Self;
    }

    /// <summary>Declares an answer made of named values.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <param name="block">Declares what is exposed on its argument.</param>
    /// <param name="description">When this answer is given.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf Status(
        int status, Action<ExposeBuilder> block, string? description = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(block);
        var builder = new ExposeBuilder();
        block(builder);
        return Add(new(status, builder.Build()) { Description = description, Origin = new(file, line) });
    }

    /// <summary>Declares an answer whose body is one value.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <param name="body">What the body may be.</param>
    /// <param name="description">When this answer is given.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf Status(
        int status, Schema body, string? description = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(body);
        return Add(new(status, body) { Description = description, Origin = new(file, line) });
    }

    /// <summary>Declares an answer without a body; from 400 on, an answer with a problem (RFC 9457).</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <param name="description">When this answer is given.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf Status(
        int status, string? description = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(new(status, null) { Description = description, Origin = new(file, line) });

    /// <summary>Declares an answer that is sent as text, with <c>call.Send(…)</c>.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <param name="contentType">The media type of the text.</param>
    /// <param name="description">When this answer is given.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf StatusText(
        int status, string contentType = "text/plain; charset=utf-8", string? description = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(new(status, null) { Kind = BodyKind.Text, ContentType = contentType, Description = description, Origin = new(file, line) });

    /// <summary>Declares an answer of bytes that are sent while they are made, with <c>call.Send(…)</c>.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <param name="contentType">The media type; one such as <c>image/*</c> leaves it to the action which.</param>
    /// <param name="description">When this answer is given.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf StatusStream(
        int status, string contentType = "application/octet-stream", string? description = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(new(status, null) { Kind = BodyKind.Stream, ContentType = contentType, Description = description, Origin = new(file, line) });

    /// <summary>Declares an answer that is a file, sent with <c>call.SendFile(…)</c>: clients may ask for a part of it, or whether it has changed.</summary>
    /// <param name="status">The HTTP status code, which is 200.</param>
    /// <param name="contentType">The media type; one such as <c>image/*</c> leaves it to the action which.</param>
    /// <param name="description">When this answer is given.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf StatusFile(
        int status, string contentType = "application/octet-stream", string? description = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(new(status, null) { Kind = BodyKind.File, ContentType = contentType, Description = description, Origin = new(file, line) });

    /// <summary>Declares a stream of server-sent events without names, sent with <c>call.SendEvents(…)</c>.</summary>
    /// <param name="status">The HTTP status code; browsers take events from a 200 only.</param>
    /// <param name="data">What the data of each may be.</param>
    /// <param name="description">When this answer is given.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf StatusEvents(
        int status, Schema data, string? description = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Add(Events(status, [new(null, data)]) with { Description = description, Origin = new(file, line) });
    }

    /// <summary>Declares a stream of server-sent events of several names, sent with <c>call.SendEvents(…)</c>.</summary>
    /// <param name="status">The HTTP status code; browsers take events from a 200 only.</param>
    /// <param name="block">Declares each event on its argument.</param>
    /// <param name="description">When this answer is given.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TSelf StatusEvents(
        int status, Action<EventsBuilder> block, string? description = null,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(block);
        var builder = new EventsBuilder();
        block(builder);
        return Add(Events(status, [.. builder.Events]) with { Description = description, Origin = new(file, line) });
    }

    static Response Events(int status, ImmutableArray<ResponseEvent> events) =>
        new(status, null) { Kind = BodyKind.Events, ContentType = "text/event-stream", Events = events };

    TSelf Add(Response response)
    {
        State.Meta = State.Meta with
        {
            Responses = [.. State.Meta.Responses.Where(r => r.Status != response.Status), response],
        };
        return Self;
    }
}
