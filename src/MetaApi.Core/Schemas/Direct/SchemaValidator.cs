using System.Collections.Immutable;
using MetaApi.Schemas.Checking;
using MetaApi.Schemas.Rendering;

namespace MetaApi;

/// <summary>Judges objects that are there already by the rules of a schema, without making JSON of them.</summary>
/// <typeparam name="T">The type of the objects; <see cref="object"/> for any.</typeparam>
public sealed class SchemaValidator<T>
{
    readonly ValueRenderer<NullSink, T> judge;

    readonly FilterOptions options;

    /// <summary>Compiles a validator.</summary>
    /// <param name="schema">What values may be.</param>
    /// <param name="stage">Which properties take part: those of requests by default.</param>
    /// <param name="options">How the schema is used; the defaults when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    /// <exception cref="ApiDeclarationException">The schema is declared wrongly.</exception>
    public SchemaValidator(Schema schema, Stage stage = Stage.Param, FilterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        this.options = options ?? new();
        StandAlone.Check<object>(schema, Stage.Render);
        judge = new RendererCompiler<NullSink>(judgesRules: true).For<T>(schema, this.options.ViewAt(stage));
    }

    /// <summary>Judges a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="surroundings">What code in the declaration can know; nothing by default.</param>
    /// <returns>Everything that is wrong with it; empty when it is right.</returns>
    public ImmutableArray<Failure> Validate(T value, ValueContext? surroundings = null)
    {
        var context = new RenderContext(options.MaxFailures, surroundings, options.Coercion);
        judge.Render(default, context, value);
        return context.Failures.Count == 0 ? [] : [.. context.Failures.Items];
    }
}
