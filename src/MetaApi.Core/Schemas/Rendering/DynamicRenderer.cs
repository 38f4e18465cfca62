using System.Collections.Concurrent;

namespace MetaApi.Schemas.Rendering;

/// <summary>Renders a value whose CLR type is known only when it is there: one renderer for each type seen.</summary>
internal sealed class DynamicRenderer<TSink, T>(Func<Type, BoxedRenderer<TSink>> compile, bool acceptsNull) : ValueRenderer<TSink, T>
    where TSink : struct, ITokenSink
{
    static readonly Failure NoNull = new(FailureCodes.Null);

    readonly ConcurrentDictionary<Type, BoxedRenderer<TSink>> byType = [];

    public override void Render(TSink sink, RenderContext context, T value)
    {
        if (value is not null)
            byType.GetOrAdd(value.GetType(), compile).Render(sink, context, value);
        else if (acceptsNull)
            sink.Null();
        else
            Fail(sink, context, NoNull);
    }
}
