using System.Collections.Concurrent;
using System.Collections.Immutable;
using MetaApi.Calls;
using MetaApi.Schemas;
using MetaApi.Schemas.Rendering;

namespace MetaApi.Execution;

/// <summary>An answer made of exposed keys, rendered one by one or as one object that has them.</summary>
internal sealed class KeyedBodyPlan(ObjectSchema exposed, ReplyView view, RendererCompiler<JsonSink> compiler) : BodyPlan(view)
{
    readonly ImmutableArray<Property> properties = view.View.Of(exposed.Properties);

    readonly ValueRenderer<JsonSink, KeyedValues> keyed = compiler.For<KeyedValues>(exposed, view.View);

    readonly WholeRenderers wholes = new(exposed, view, compiler);

    /// <summary>Renderers for keys with scopes of their own, by which key has which. There are no more than subsets of the declared scopes allow.</summary>
    readonly ConcurrentDictionary<string, ValueRenderer<JsonSink, KeyedValues>> keyedWithScopes = new(StringComparer.Ordinal);

    /// <summary>The key that a returned value is rendered under; null when there is more than one, and it has the keys itself.</summary>
    public string? OnlyKey { get; init; }

    public override void Take(CallOutput output, object? returned)
    {
        if (OnlyKey is { } key)
            output.Render(key, returned, default);
        else
            output.Render(returned, default);
    }

    protected override void Write(JsonSink sink, RenderContext context, CallOutput output, int status)
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

    ValueRenderer<JsonSink, KeyedValues> WithOptions(List<KeyValuePair<string, RenderOptions>> options)
    {
        var views = options.ToDictionary(o => o.Key, o => View.With(o.Value));
        return keyedWithScopes.GetOrAdd(
            string.Join('\n', views.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key}\t{Numbers(v.Value.Scopes)}")),
            _ => compiler.For<KeyedValues>(exposed, key => views.GetValueOrDefault(key, View.View)));
    }

    /// <summary>The scopes that a view has beside the usual ones: several may have the same name, so they are told by their place.</summary>
    string Numbers(ScopeSet scopes) => string.Join(',', View.RenderScopes.Select((scope, index) => scopes.Has(scope) ? index : -1));

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
        options?.Exists(o => o.Key == key && Has(View.With(o.Value).Of(exposed.Properties), key)) is true;
}
