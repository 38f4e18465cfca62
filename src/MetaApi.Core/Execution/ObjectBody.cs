using System.Collections.Immutable;
using MetaApi.Schemas;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>A body that is an object of declared properties.</summary>
internal sealed class ObjectBody : BodyInput
{
    static readonly Failure NoObject = TypeFailures.Expected("object");

    readonly MemberReader<JsonTokens> members;

    public ObjectBody(ImmutableArray<Input> inputs, View view, ApiLimits limits, ReaderCompiler<JsonTokens> compiler) : base(limits)
    {
        Names = [.. inputs.Select(i => i.Name)];
        members = new([.. inputs.Select(i => compiler.Property(PropertyOf(i), view, TypeOf(i)))], new(Names));
    }

    public override ImmutableArray<string> Names { get; }

    public override void MakeCells(Span<Cell> cells) => members.MakeCells(cells);

    static Property PropertyOf(Input input) => new(input.Name, input.Schema) { IsRequired = input.IsRequired };

    static Type TypeOf(Input input) => input.ClrType ?? ClrTypes.Natural(input.Schema);

    protected override void Read(ref JsonTokens source, ReadContext context, Span<Cell> cells)
    {
        if (source.Kind is TokenKind.StartObject)
        {
            members.Read(ref source, context, cells);
            return;
        }
        source.Skip();
        context.Failures.Add(NoObject);
    }

    protected override void Complete(ReadContext context, Span<Cell> cells) => members.Complete(context, cells);
}
