using MetaApi.Schemas;
using MetaApi.Schemas.Steps;

namespace MetaApi;

/// <summary>Code of your own that takes part when values are read and rendered. Null is never given to it.</summary>
public static class StepWords
{
    extension(Schema)
    {
        /// <summary>What a presenter makes of objects. Requests are read by its schema as they are.</summary>
        /// <param name="presenter">The presenter.</param>
        /// <exception cref="ArgumentNullException"><paramref name="presenter"/> is null.</exception>
        public static Schema PresentedBy(IPresenter presenter)
        {
            ArgumentNullException.ThrowIfNull(presenter);
            return presenter.Schema.Before(presenter.Present, Stage.Render);
        }
    }

    /// <summary>Changes a value before its schema sees it, for example to trim a text or to accept an older form.</summary>
    /// <param name="schema">The schema to extend.</param>
    /// <param name="change">
    /// Returns the value in its place. While reading it is given plain dictionaries, lists, texts, numbers and booleans; while rendering, the object itself.
    /// </param>
    /// <param name="only">The only stage it takes part in; null for both.</param>
    public static TSelf Before<TSelf>(this TSelf schema, Func<object, ValueContext, object?> change, Stage? only = null)
        where TSelf : ISchemaWords<TSelf>
    {
        ArgumentNullException.ThrowIfNull(change);
        return schema.Change(s => s with { Steps = s.Steps.Add(new BeforeStep(change, only)) });
    }

    /// <summary>
    /// Changes a value that its schema has accepted. While rendering an object, a list or a map it is given what would leave, as plain
    /// dictionaries and lists, and what it returns leaves as it is.
    /// </summary>
    /// <typeparam name="TSelf">The kind of schema.</typeparam>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="schema">The schema to extend.</param>
    /// <param name="change">Returns the value in its place.</param>
    /// <param name="only">The only stage it takes part in; null for both.</param>
    public static TSelf After<TSelf, TValue>(this TSelf schema, Func<TValue, ValueContext, TValue> change, Stage? only = null)
        where TSelf : ISchemaWords<TSelf>
    {
        ArgumentNullException.ThrowIfNull(change);
        return schema.Change(s => s with { Steps = s.Steps.Add(new AfterStep(new ValueFunction<TValue, TValue>(change), only)) });
    }

    /// <summary>Judges values that obey the schema, with what is around them, and says itself what is wrong.</summary>
    /// <typeparam name="TSelf">The kind of schema.</typeparam>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="schema">The schema to extend.</param>
    /// <param name="check">Returns what is wrong, or null.</param>
    /// <param name="only">The only stage it takes part in; null for both.</param>
    public static TSelf Check<TSelf, TValue>(this TSelf schema, Func<TValue, ValueContext, Failure?> check, Stage? only = null)
        where TSelf : ISchemaWords<TSelf>
    {
        ArgumentNullException.ThrowIfNull(check);
        return schema.Change(s => s with { Steps = s.Steps.Add(new CheckStep(new ValueFunction<TValue, Failure?>(check), only)) });
    }

    /// <summary>Judges values that obey the schema.</summary>
    /// <typeparam name="TSelf">The kind of schema.</typeparam>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <param name="schema">The schema to extend.</param>
    /// <param name="accepts">Whether a value is right.</param>
    /// <param name="code">The stable code of the error.</param>
    /// <param name="message">The message, in every language; the usual one for a wrong value by default.</param>
    public static TSelf Validate<TSelf, TValue>(
        this TSelf schema, Func<TValue, bool> accepts, string code = FailureCodes.Invalid, string? message = null)
        where TSelf : ISchemaWords<TSelf>
    {
        ArgumentNullException.ThrowIfNull(accepts);
        var failure = new Failure(code);
        var judged = schema.Check((TValue value, ValueContext _) => accepts(value) ? null : failure);
        return message is null ? judged : judged.Message(code, message);
    }

    /// <summary>
    /// Gives values a type of your own in code, made by its public constructor of one parameter, and read back from the property of
    /// that parameter's name, or by <c>ToString</c> for a text. A type without these is a mistake of the declaration.
    /// </summary>
    /// <typeparam name="T">Your type.</typeparam>
    /// <param name="schema">What the value is on the wire.</param>
    public static ConvertedSchema As<T>(this Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return new(schema, ConstructorConversion.For(schema, typeof(T)) ?? new NoConversion(typeof(T)));
    }

    /// <summary>Gives values a type of your own in code: a value is converted when it was read, and back when it is rendered.</summary>
    /// <typeparam name="TWire">The type that values of the schema have: see the schema's summary.</typeparam>
    /// <typeparam name="T">Your type.</typeparam>
    /// <param name="schema">What the value is on the wire.</param>
    /// <param name="read">Makes yours; an <see cref="ArgumentException"/>, a <see cref="FormatException"/> or an <see cref="OverflowException"/> refuses the value with the code <c>invalid</c>.</param>
    /// <param name="write">Gives the value on the wire back.</param>
    public static ConvertedSchema As<TWire, T>(this Schema schema, Func<TWire, T> read, Func<T, TWire> write)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(write);
        return new(schema, new TypeConversion<TWire, T>(read, write));
    }
}
