using System.Runtime.CompilerServices;
using MetaApi.Declaration;

namespace MetaApi;

/// <summary>Declares inputs: parameters, and the body or form.</summary>
public sealed class ParamsBuilder
{
    readonly MetaState state;

    internal ParamsBuilder(MetaState state) => this.state = state;

    /// <summary>Declares a capture of the path, which is always required.</summary>
    /// <param name="name">The capture's name in the pattern.</param>
    /// <param name="schema">What it may be; a text by default.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ParamsBuilder Path(
        string name, Schema? schema = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(new(name, InputPlace.Path, schema ?? Schema.String) { IsRequired = true, Origin = new(file, line) });

    /// <summary>Declares a parameter of the query string: one value, a list of values, or an object of such, spelled <c>name[member]=value</c>.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    /// <param name="schema">What it may be; a text by default.</param>
    /// <param name="required">Whether a request without it is refused.</param>
    /// <param name="style">How a list is spelled; a pair for each item by default.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ParamsBuilder Query(
        string name, Schema? schema = null, bool required = false, QueryStyle style = QueryStyle.Repeated,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(new(name, InputPlace.Query, schema ?? Schema.String) { IsRequired = required, QueryStyle = style, Origin = new(file, line) });

    /// <summary>Declares a request header.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <param name="schema">What it may be; a text by default.</param>
    /// <param name="required">Whether a request without it is refused.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ParamsBuilder Header(
        string name, Schema? schema = null, bool required = false,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(new(name, InputPlace.Header, schema ?? Schema.String) { IsRequired = required, Origin = new(file, line) });

    /// <summary>Declares a cookie.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    /// <param name="schema">What it may be; a text by default.</param>
    /// <param name="required">Whether a request without it is refused.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ParamsBuilder Cookie(
        string name, Schema? schema = null, bool required = false,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(new(name, InputPlace.Cookie, schema ?? Schema.String) { IsRequired = required, Origin = new(file, line) });

    /// <summary>Declares a property of the JSON body, whatever the method.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="schema">What it may be.</param>
    /// <param name="required">Whether a body without it is refused.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ParamsBuilder Property(
        string name, Schema schema, bool required = false,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return Add(new(name, InputPlace.Body, schema) { IsRequired = required, Origin = new(file, line) });
    }

    /// <summary>
    /// Declares a field of a form: <c>multipart/form-data</c>, or <c>application/x-www-form-urlencoded</c> on routes without files. It is one text, or one for
    /// each item of a list, and must be sent before the files.
    /// </summary>
    /// <param name="name">The name, compared ordinally.</param>
    /// <param name="schema">What it may be; a text by default.</param>
    /// <param name="required">Whether a form without it is refused.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ParamsBuilder Form(
        string name, Schema? schema = null, bool required = false,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Add(new(name, InputPlace.Form, schema ?? Schema.String) { IsRequired = required, Origin = new(file, line) });

    /// <summary>Declares a file of a form, which arrives while the action runs: as an <see cref="UploadedFile"/> of the handler, or of <c>call.ReadFilesAsync()</c>.</summary>
    /// <param name="name">The name of its field.</param>
    /// <param name="describe">Says what it may be; any file by default.</param>
    /// <param name="required">Whether a form without it is refused.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ParamsBuilder File(
        string name, Action<FileBuilder>? describe = null, bool required = false,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var builder = new FileBuilder();
        describe?.Invoke(builder);
        return Add(FileInput(name, builder.Rules) with { IsRequired = required, Origin = new(file, line) });
    }

    /// <summary>Declares several files of one name, which arrive while the action runs, by <c>call.ReadFilesAsync()</c>.</summary>
    /// <param name="name">The name of their field.</param>
    /// <param name="describe">Says what they may be; up to ten of any kind by default.</param>
    /// <param name="required">Whether a form without any is refused.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ParamsBuilder Files(
        string name, Action<FilesBuilder>? describe = null, bool required = false,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var builder = new FilesBuilder();
        describe?.Invoke(builder);
        return Add(FileInput(name, builder.Rules) with { IsRequired = required, Origin = new(file, line) });
    }

    /// <summary>
    /// Declares that the whole body is one file, sent as <c>application/octet-stream</c> or by one of its allowed media types. It arrives while the action runs:
    /// as an <see cref="UploadedFile"/> of the handler, or of <c>call.ReadFilesAsync()</c>. One with more bytes than allowed is refused with 413.
    /// </summary>
    /// <param name="name">What code calls it; the request has no name for it.</param>
    /// <param name="describe">Says what it may be; any file by default.</param>
    /// <param name="required">Whether a request without it, or with one of 0 bytes, is refused.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ParamsBuilder BodyFile(
        string name, Action<FileBuilder>? describe = null, bool required = false,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var builder = new FileBuilder();
        describe?.Invoke(builder);
        return Add(FileInput(name, builder.Rules with { IsBody = true }) with { IsRequired = required, Origin = new(file, line) });
    }

    /// <summary>
    /// Declares an input where it is usually sent: a capture of the route's path there; else, on methods without a body
    /// (GET, HEAD, DELETE, OPTIONS, TRACE), in the query; else as a property of the JSON body.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="schema">What it may be; a text by default.</param>
    /// <param name="required">Whether a request without it is refused.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ParamsBuilder Param(
        string name, Schema? schema = null, bool required = false,
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        state.FloatingInputs.Add(new(new(name, InputPlace.Body, schema ?? Schema.String)
        {
            IsRequired = required,
            Origin = new(file, line),
        }));
        return this;
    }

    /// <summary>Declares the whole body, which the action reads with <c>call.Params.GetBody</c>. It is required unless it is nullable.</summary>
    /// <param name="schema">What it may be.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ParamsBuilder Body(Schema schema, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(schema);
        state.Meta = state.Meta with { Body = schema };
        state.Words[nameof(RouteMeta.Body)] = new(file, line);
        return this;
    }

    /// <summary>Declares an input by its typed key.</summary>
    /// <typeparam name="T">The type of the key.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="required">Whether a request without it is refused; path parameters always are.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ParamsBuilder Use<T>(
        Param<T> key, bool required = false, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Add(new(key.Name, key.Place, key.Schema)
        {
            IsRequired = required || key.Place is InputPlace.Path,
            ClrType = typeof(T),
            QueryStyle = key.QueryStyle,
            Origin = new(file, line),
        });
    }

    static Input FileInput(string name, FileRules rules) => new(name, InputPlace.Form, Schema.Bytes) { File = rules };

    ParamsBuilder Add(Input input)
    {
        ArgumentException.ThrowIfNullOrEmpty(input.Name);
        state.Meta = state.Meta with { Inputs = state.Meta.Inputs.Put(input, i => i.Key) };
        return this;
    }
}
