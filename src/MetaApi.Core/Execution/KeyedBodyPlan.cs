using System.Collections.Immutable;
using MetaApi.Calls;
using MetaApi.Schemas;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>An answer made of exposed keys, rendered one by one or as one object that has them.</summary>
internal sealed class KeyedBodyPlan : BodyPlan
{
    readonly ImmutableArray<Property> properties;

    readonly MemberRenderer<JsonSink, CallOutput>[] members;

    readonly ValueRenderer<JsonSink, object?> whole;

    public KeyedBodyPlan(ObjectSchema exposed, View view, Coercion coercion, RendererCompiler<JsonSink> compiler) : base(coercion)
    {
        properties = view.Of(exposed.Properties);
        members = [.. properties.Select(p => compiler.Found<CallOutput>(p, view, ValueOf))];
        whole = compiler.For<object?>(exposed, view);
    }

    protected override void Write(JsonSink sink, RenderContext context, CallOutput output, int status)
    {
        if (output.Whole is { } value)
        {
            whole.Render(sink, context, value.Value);
            return;
        }
        CheckKeys(output, status);
        sink.StartObject();
        foreach (var member in members)
            member.Render(sink, context, output);
        sink.EndObject();
    }

    void CheckKeys(CallOutput output, int status)
    {
        foreach (var (key, _) in output.Keyed ?? [])
            if (!properties.Any(p => p.Name == key))
                throw RenderingMistakes.UndeclaredKey(key, status, properties.Select(p => p.Name));
    }

    static (bool Found, object? Value) ValueOf(CallOutput output, string key)
    {
        foreach (var (rendered, value) in output.Keyed ?? [])
            if (rendered == key)
                return (true, value);
        return (false, null);
    }
}
