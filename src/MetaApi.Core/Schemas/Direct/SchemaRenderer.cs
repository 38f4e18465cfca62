using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using MetaApi.Schemas.Checking;
using MetaApi.Schemas.Rendering;

namespace MetaApi;

/// <summary>Renders values as JSON by a schema, without an API around it. What is not declared does not leave.</summary>
/// <typeparam name="T">The type of the values; <see cref="object"/> for any.</typeparam>
public sealed class SchemaRenderer<T>
{
    readonly ValueRenderer<JsonSink, T> renderer;

    readonly FilterOptions options;

    /// <summary>Compiles a renderer.</summary>
    /// <param name="schema">What leaves of a value.</param>
    /// <param name="options">How the schema is used; the defaults when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    /// <exception cref="ApiDeclarationException">The schema is declared wrongly.</exception>
    public SchemaRenderer(Schema schema, FilterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        this.options = options ?? new();
        StandAlone.Check<object>(schema, Stage.Render);
        renderer = new RendererCompiler<JsonSink>(judgesRules: true).For<T>(schema, this.options.ViewAt(Stage.Render));
    }

    /// <summary>Writes a value. Where it breaks its schema, what was written is not to be used.</summary>
    /// <param name="value">The value.</param>
    /// <param name="output">Takes the JSON in UTF-8.</param>
    /// <param name="surroundings">What code in the declaration can know; nothing by default.</param>
    /// <returns>Everything that is wrong with the value, by its schema's types and rules; empty when it is right.</returns>
    public ImmutableArray<Failure> Render(T value, IBufferWriter<byte> output, ValueContext? surroundings = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var context = new RenderContext(options.MaxFailures, surroundings, options.Coercion);
        renderer.Render(JsonSink.Over(output), context, value);
        return [.. context.Failures.Items];
    }

    /// <summary>The JSON of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="surroundings">What code in the declaration can know; nothing by default.</param>
    /// <exception cref="InvalidOperationException">The value breaks its schema.</exception>
    public string Render(T value, ValueContext? surroundings = null)
    {
        var output = new ArrayBufferWriter<byte>();
        var failures = Render(value, output, surroundings);
        return failures.IsEmpty
            ? Encoding.UTF8.GetString(output.WrittenSpan)
            : throw new InvalidOperationException($"The value breaks its schema: {SchemaMistakes.Described(failures)}.");
    }
}
