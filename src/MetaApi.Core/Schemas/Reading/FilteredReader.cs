using System.Buffers;
using MetaApi.Schemas.Rendering;
using MetaApi.Schemas.Steps;

namespace MetaApi.Schemas.Reading;

/// <summary>
/// Hands what was sent to the code of the declaration first, and reads what that returns: by way of JSON, so that it obeys the schema
/// as if it had been sent.
/// </summary>
internal sealed class FilteredReader<TSource, T>(BeforeStep[] steps, ValueReader<JsonTokens, T> inner, Func<ReadContext, T>? whenNull)
    : ValueReader<TSource, T>
    where TSource : struct, ITokenSource, allows ref struct
{
    readonly AnyReader<TSource> sent = new();

    readonly AnyRenderer<JsonSink, object?> plain = new();

    public override bool AcceptsNull => inner.AcceptsNull;

    public override bool TryRead(ref TSource source, ReadContext context, out T value)
    {
        var before = context.Failures.Count;
        if (source.Kind is TokenKind.Null)
            return ReadAgain(null, context, out value);
        sent.TryRead(ref source, context, out var raw);
        value = default!;
        return context.Failures.Count == before && ReadAgain(Changed(raw, context.Surroundings), context, out value);
    }

    object? Changed(object? value, ValueContext surroundings)
    {
        foreach (var step in steps)
            value = value is null ? null : step.Change(value, surroundings);
        return value;
    }

    bool ReadAgain(object? changed, ReadContext context, out T value)
    {
        if (changed is null && whenNull is not null && !inner.AcceptsNull)
        {
            value = whenNull(context);
            return true;
        }
        var json = new ArrayBufferWriter<byte>();
        var rendering = new RenderContext(1);
        plain.Render(JsonSink.Over(json), rendering, changed);
        if (rendering.Failures.Count > 0)
            throw new InvalidOperationException("A Before step returned what cannot be read: return dictionaries, lists and scalars.");
        var source = new JsonTokens(new ReadOnlySequence<byte>(json.WrittenMemory), JsonLimits.Default);
        source.Read();
        var isRight = inner.TryRead(ref source, context, out value!);
        source.Release();
        return isRight;
    }
}
