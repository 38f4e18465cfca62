using System.Buffers;
using MetaApi.Schemas.Literals;
using MetaApi.Schemas.Steps;

namespace MetaApi.Schemas.Reading;

/// <summary>
/// Turns a declared default into values of the type wanted, by way of JSON: so a default obeys the same schema as an
/// input. A value that its receiver could change is read anew each time.
/// </summary>
internal sealed class DefaultCompiler(ReaderCompiler<JsonTokens> readers)
{
    public Func<ReadContext, T>? For<T>(Schema declared, View view)
    {
        var schema = BeforeStep.Without(declared);
        if (schema.DefaultMaker is { } make)
            return Made<T>(make, schema, view);
        if (schema.Default is not { } literal)
            return null;
        var json = new ReadOnlySequence<byte>(LiteralJson.Of(schema, literal, view).Json);
        var reader = readers.For<T>(schema, view);
        if (!typeof(T).IsValueType && typeof(T) != typeof(string) || schema.Steps.Length > 0)
            return context => Read(reader, json, context.ForDefault());
        var value = Read(reader, json, new(Coercion.Strict, 1));
        return _ => value;
    }

    Func<ReadContext, T> Made<T>(Func<ValueContext, object?> make, Schema schema, View view)
    {
        var reader = readers.For<T>(schema, view);
        return context =>
        {
            var written = LiteralJson.Of(schema, new(make(context.Surroundings)), view);
            var reading = context.ForDefault();
            var value = Read(reader, new(written.Json), reading);
            return written.Failures.Concat(reading.Failures.Items).FirstOrDefault() is { } failure
                ? throw new InvalidOperationException($"A default was made that breaks its own schema: {failure.Code} at '{failure.Pointer}'.")
                : value;
        };
    }

    static T Read<T>(ValueReader<JsonTokens, T> reader, ReadOnlySequence<byte> json, ReadContext context)
    {
        var source = new JsonTokens(json, JsonLimits.Default);
        source.Read();
        reader.TryRead(ref source, context, out var value);
        source.Release();
        return value!;
    }
}
