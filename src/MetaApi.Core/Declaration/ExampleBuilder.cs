using MetaApi.Declaration;

namespace MetaApi;

/// <summary>Tells an example of a route: a request, and the answer to it. Values are those of the declared schemas, or anonymous objects with their names.</summary>
public sealed class ExampleBuilder
{
    internal ExampleBuilder(string name, Origin origin) => Example = new(name) { Origin = origin };

    internal RouteExample Example { get; private set; }

    /// <summary>Says in one line what the example shows.</summary>
    /// <param name="text">The line.</param>
    public ExampleBuilder Summary(string text) => Set(Example with { Summary = text });

    /// <summary>Says more of it, in Markdown.</summary>
    /// <param name="text">The text.</param>
    public ExampleBuilder Description(string text) => Set(Example with { Description = text });

    /// <summary>Gives an input its value, in the place where the route declares the one of this name.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value; null stands for JSON null.</param>
    public ExampleBuilder Param(string name, object? value) => Put(new(name, InputPlace.Body, new(value)) { IsFloating = true });

    /// <summary>Gives a capture of the path its value.</summary>
    /// <param name="name">The capture's name.</param>
    /// <param name="value">The value.</param>
    public ExampleBuilder Path(string name, object? value) => Put(new(name, InputPlace.Path, new(value)));

    /// <summary>Gives a parameter of the query string its value.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; a list or an object where the schema is for one.</param>
    public ExampleBuilder Query(string name, object? value) => Put(new(name, InputPlace.Query, new(value)));

    /// <summary>Gives a request header its value.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <param name="value">The value.</param>
    public ExampleBuilder Header(string name, object? value) => Put(new(name, InputPlace.Header, new(value)));

    /// <summary>Gives a cookie its value.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    public ExampleBuilder Cookie(string name, object? value) => Put(new(name, InputPlace.Cookie, new(value)));

    /// <summary>Gives a property of the JSON body its value.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="value">The value; null stands for JSON null.</param>
    public ExampleBuilder Property(string name, object? value) => Put(new(name, InputPlace.Body, new(value)));

    /// <summary>Gives a field of a form its value.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; a list where the schema is for one.</param>
    public ExampleBuilder Form(string name, object? value) => Put(new(name, InputPlace.Form, new(value)));

    /// <summary>Puts a file into a form. The document does not show its bytes.</summary>
    /// <param name="name">The name.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="mediaType">The media type that the request says it has.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> or <paramref name="mediaType"/> is null.</exception>
    public ExampleBuilder File(string name, byte[] content, string mediaType = "application/octet-stream")
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(mediaType);
        return Put(new(name, InputPlace.Form, new(content)) { MediaType = mediaType });
    }

    /// <summary>Gives a body its value that is declared as a whole.</summary>
    /// <param name="value">The value; null stands for JSON null.</param>
    public ExampleBuilder Body(object? value) => Set(Example with { Body = new(value) });

    /// <summary>Says the status of the answer. From 400 to 499 the inputs may be wrong, which such an example is there to show.</summary>
    /// <param name="status">The status; by default the first that the route declares as a success, or 200.</param>
    public ExampleBuilder Status(int status) => Set(Example with { Status = status });

    /// <summary>Gives the answer its whole body.</summary>
    /// <param name="value">The value, as it is when it has been rendered; the text of a status that is declared as text.</param>
    public ExampleBuilder Answers(object? value) => Set(Example with { Answer = new(value) });

    /// <summary>Gives the answer one of its keys, as an action renders it.</summary>
    /// <param name="key">The key that the status exposes.</param>
    /// <param name="value">The value, as it is when it has been rendered.</param>
    public ExampleBuilder Render(string key, object? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return Set(Example with { Rendered = Example.Rendered.Put(new(key, new(value)), v => v.Name) });
    }

    /// <summary>Tells more of the problem that answers: a status from 400 on without a body of its own answers with one, said so or not.</summary>
    /// <param name="detail">What is wrong this time; only the title by default.</param>
    /// <param name="code">The stable code; by default the one that the status stands for.</param>
    public ExampleBuilder Problem(string? detail = null, string? code = null) => Set(Example with { ProblemDetail = detail, ProblemCode = code });

    /// <summary>Gives a header of the answer its value.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <param name="value">The value.</param>
    public ExampleBuilder AnswerHeader(string name, object? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Set(Example with { AnswerHeaders = Example.AnswerHeaders.Put(new(name, new(value)), h => h.Name.ToUpperInvariant()) });
    }

    ExampleBuilder Put(ExampleInput input)
    {
        ArgumentException.ThrowIfNullOrEmpty(input.Name, "name");
        return Set(Example with { Inputs = Example.Inputs.Put(input, i => i.Key) });
    }

    ExampleBuilder Set(RouteExample changed)
    {
        Example = changed;
        return this;
    }
}
