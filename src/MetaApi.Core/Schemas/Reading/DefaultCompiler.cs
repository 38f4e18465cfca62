using System.Buffers;
using MetaApi.Schemas.Literals;

namespace MetaApi.Schemas.Reading;

/// <summary>
/// Turns a declared default into values of the type wanted, by way of JSON: so a default obeys the same schema as an
/// input. A value that its receiver could change is read anew each time.
/// </summary>
internal sealed class DefaultCompiler(ReaderCompiler<JsonTokens> readers)
{
    public Func<ReadContext, T>? For<T>(Schema schema, View view)
    {
        if (schema.Default is not { } literal)
            return null;
        var json = new ReadOnlySequence<byte>(LiteralJson.Of(schema, literal, view).Json);
        var reader = readers.For<T>(schema, view);
        if (!typeof(T).IsValueType && typeof(T) != typeof(string))
            return context => Read(reader, json, context.ForDefault());
        var value = Read(reader, json, new(Coercion.Strict, 1));
        return _ => value;
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
