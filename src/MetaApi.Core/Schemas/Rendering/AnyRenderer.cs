using System.Collections;
using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MetaApi.Schemas.Rendering;

/// <summary>Renders a value of undeclared structure: dictionaries, lists and scalars. Objects of other types do not leave.</summary>
internal sealed class AnyRenderer<TSink, T> : ValueRenderer<TSink, T> where TSink : struct, ITokenSink
{
    static readonly Failure NotJson = new(FailureCodes.Type, "expected", "any");

    readonly ConcurrentDictionary<Type, BoxedRenderer<TSink>?> scalars = [];

    public override void Render(TSink sink, RenderContext context, T value) => RenderValue(sink, context, value);

    void RenderValue(TSink sink, RenderContext context, object? value)
    {
        if (value is null)
            sink.Null();
        else if (scalars.GetOrAdd(value.GetType(), ScalarRenderers<TSink>.ForAny) is { } scalar)
            scalar.Render(sink, context, value);
        else if (!context.TryEnter())
            sink.Null();
        else
        {
            RenderTree(sink, context, value);
            context.Leave();
        }
    }

    void RenderTree(TSink sink, RenderContext context, object value)
    {
        if (value is JsonNode or JsonElement)
            RenderValue(sink, context, JsonTree.Plain(value));
        else if (value is IEnumerable<KeyValuePair<string, object?>> members)
            RenderObject(sink, context, members);
        else if (value is IDictionary dictionary && dictionary.Keys is IEnumerable<string> names)
            RenderObject(sink, context, names.Select(name => KeyValuePair.Create(name, dictionary[name])));
        else if (value is IEnumerable items and not IDictionary)
            RenderArray(sink, context, items);
        else
            Fail(sink, context, NotJson);
    }

    void RenderObject(TSink sink, RenderContext context, IEnumerable<KeyValuePair<string, object?>> members)
    {
        sink.StartObject();
        foreach (var (name, value) in members)
        {
            sink.Name(new MemberName(name));
            RenderValue(sink, context, value);
        }
        sink.EndObject();
    }

    void RenderArray(TSink sink, RenderContext context, IEnumerable items)
    {
        sink.StartArray();
        foreach (var item in items)
            RenderValue(sink, context, item);
        sink.EndArray();
    }
}
