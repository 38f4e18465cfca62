using System.Collections.Concurrent;
using System.Collections.Immutable;
using MetaApi.Calls;
using MetaApi.Schemas;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>An answer made of exposed keys, rendered one by one or as one object that has them.</summary>
internal sealed class KeyedBodyPlan<TSink>(ObjectSchema exposed, ReplyRendering<TSink> rendering) : RenderedBodyPlan<TSink>(exposed, rendering)
    where TSink : struct, IBodySink<TSink>
{
    readonly ImmutableArray<Property> properties = rendering.View.View.Of(exposed.Properties);

    readonly ValueRenderer<TSink, KeyedValues> keyed = rendering.Compiler.For<KeyedValues>(exposed, rendering.View.View);

    readonly WholeRenderers<TSink> wholes = new(exposed, rendering);

    /// <summary>Renderers of single keys as the scopes of a rendering show them, null where they hide them. For each key there are no more than subsets of the declared scopes.</summary>
    readonly ConcurrentDictionary<(string Key, View View), MemberRenderer<TSink, KeyedValues>?> members = [];

    /// <summary>The key that a returned value is rendered under; null when there is more than one, and it has the keys itself.</summary>
    public string? OnlyKey { get; init; }

    public override void Take(CallOutput output, object? returned)
    {
        if (OnlyKey is { } key)
            output.Render(key, returned, default);
        else
            output.Render(returned, default);
    }

    protected override void Write(TSink sink, RenderContext context, CallOutput output, int status)
    {
        if (output.Whole is not null)
        {
            wholes.Render(sink, context, output);
            return;
        }
        CheckKeys(output, status);
        var renderer = output.Options is { } options ? WithOptions(options) : keyed;
        renderer.Render(sink, context, output.Keyed is { } keys ? new(keys, output.Options) : KeyedValues.None);
    }

    ObjectRenderer<TSink, KeyedValues> WithOptions(List<KeyValuePair<string, RenderOptions>> options)
    {
        var renderer = new ObjectRenderer<TSink, KeyedValues>();
        renderer.Give([.. exposed.Properties.Select(p => MemberOf(p, options)).OfType<MemberRenderer<TSink, KeyedValues>>()], null);
        return renderer;
    }

    MemberRenderer<TSink, KeyedValues>? MemberOf(Property property, List<KeyValuePair<string, RenderOptions>> options)
    {
        var said = options.Find(o => o.Key == property.Name).Value;
        return members.GetOrAdd((property.Name, Rendering.View.With(said)), key => Rendering.Compiler.Member<KeyedValues>(property, key.View));
    }

    /// <remarks>Asked of every reply, so without closures.</remarks>
    void CheckKeys(CallOutput output, int status)
    {
        if (output.Keyed is not { } keys)
            return;
        foreach (var (key, _) in keys)
            if (!Has(properties, key) && !IsShownBy(output.Options, key))
                throw RenderingMistakes.UndeclaredKey(key, status, properties.Select(p => p.Name));
    }

    static bool Has(ImmutableArray<Property> properties, string name)
    {
        foreach (var property in properties)
            if (property.Name == name)
                return true;
        return false;
    }

    /// <summary>Whether a key is seen with what was said of its rendering only.</summary>
    bool IsShownBy(List<KeyValuePair<string, RenderOptions>>? options, string key) =>
        options is not null && exposed.Properties.FirstOrDefault(p => p.Name == key) is { } declared && MemberOf(declared, options) is not null;
}
