using System.Buffers;
using System.Text;
using MetaApi.Schemas;
using MetaApi.Schemas.Checking;
using MetaApi.Schemas.Reading;

namespace MetaApi;

/// <summary>Reads JSON by a schema, without an API around it. It is compiled once, and can be used by many threads at a time.</summary>
/// <typeparam name="T">The type that values are read into; one that fits the schema.</typeparam>
public sealed class SchemaReader<T>
{
    readonly PropertyReader<JsonTokens> property;

    readonly JsonTextReader text;

    readonly FilterOptions options;

    /// <summary>Compiles a reader.</summary>
    /// <param name="schema">What values may be.</param>
    /// <param name="options">How the schema is used; the defaults when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    /// <exception cref="ArgumentException">Values of the schema cannot be a <typeparamref name="T"/>.</exception>
    /// <exception cref="ApiDeclarationException">The schema is declared wrongly.</exception>
    public SchemaReader(Schema schema, FilterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        this.options = options ?? new();
        StandAlone.Check<T>(schema, Stage.Param);
        property = new ReaderCompiler<JsonTokens>().Property(
            new("", schema) { IsRequired = !schema.TakesNull, AllowsEmpty = true, ClrType = typeof(T) == typeof(object) ? ClrTypes.Natural(schema) : typeof(T) }, this.options.ViewAt(Stage.Param));
        text = new(JsonLimits.Default, (ref JsonTokens source, ReadContext context, Span<Cell> cells) => property.Read(ref source, context, cells[0]));
    }

    /// <summary>Reads a JSON text. It costs what a body costs: see the limits of an API, whose defaults hold.</summary>
    /// <param name="utf8Json">The text in UTF-8.</param>
    /// <param name="surroundings">What code in the declaration can know; nothing by default.</param>
    public ReadResult<T> Read(ReadOnlyMemory<byte> utf8Json, ValueContext? surroundings = null)
    {
        var cell = property.NewCell();
        var context = new ReadContext(options.Coercion, options.MaxFailures, surroundings);
        text.Read(new ReadOnlySequence<byte>(utf8Json), context, new(ref cell));
        return context.Failures.Count == 0 ? new(cell is Cell<T> exact ? exact.Value : (T?)cell.Boxed, []) : new(default, [.. context.Failures.Items]);
    }

    /// <summary>Reads a JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="surroundings">What code in the declaration can know; nothing by default.</param>
    public ReadResult<T> Read(string json, ValueContext? surroundings = null) => Read(Encoding.UTF8.GetBytes(json), surroundings);
}
