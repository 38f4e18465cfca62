using System.Collections.Immutable;
using MetaApi.Calls;
using MetaApi.Schemas;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>An answer made of exposed keys, rendered one by one or as one object that has them.</summary>
internal sealed class KeyedBodyPlan(ObjectSchema exposed, View view, Coercion coercion, RendererCompiler<JsonSink> compiler)
    : BodyPlan(coercion)
{
    readonly ImmutableArray<Property> properties = view.Of(exposed.Properties);

    readonly ValueRenderer<JsonSink, KeyedValues> keyed = compiler.For<KeyedValues>(exposed, view);

    readonly ValueRenderer<JsonSink, object?> whole = compiler.For<object?>(exposed, view);

    /// <summary>The key that a returned value is rendered under; null when there is more than one, and it has the keys itself.</summary>
    public string? OnlyKey { get; init; }

    public override void Take(CallOutput output, object? returned)
    {
        if (OnlyKey is { } key)
            output.Render(key, returned);
        else
            output.Render(returned);
    }

    protected override void Write(JsonSink sink, RenderContext context, CallOutput output, int status)
    {
        if (output.Whole is { } value)
        {
            whole.Render(sink, context, value.Value);
            return;
        }
        CheckKeys(output, status);
        keyed.Render(sink, context, output.Keyed is { } keys ? new(keys) : KeyedValues.None);
    }

    void CheckKeys(CallOutput output, int status)
    {
        foreach (var (key, _) in output.Keyed ?? [])
            if (!properties.Any(p => p.Name == key))
                throw RenderingMistakes.UndeclaredKey(key, status, properties.Select(p => p.Name));
    }
}
