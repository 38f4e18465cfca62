using System.Collections.Immutable;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>A body that is one value.</summary>
internal sealed class WholeBody(ApiLimits limits, PropertyReader<JsonTokens> reader) : BodyInput(limits)
{
    public override ImmutableArray<string> Names { get; } = [""];

    /// <summary>A body is required unless null is a value of it.</summary>
    public static Property PropertyOf(Schema schema, Type? type)
    {
        var property = new Property("", schema) { IsRequired = !schema.IsNullable, AllowsEmpty = true };
        return type is null ? property : property with { ClrType = type };
    }

    public override void MakeCells(Span<Cell> cells) => cells[0] = reader.NewCell();

    protected override void Read(ref JsonTokens source, ReadContext context, Span<Cell> cells) =>
        reader.Read(ref source, context, cells[0]);

    protected override void Complete(ReadContext context, Span<Cell> cells) => reader.Complete(context, cells[0]);
}
