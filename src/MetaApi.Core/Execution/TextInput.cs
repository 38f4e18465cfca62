using System.Buffers;
using System.Text;
using MetaApi.Schemas;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>A compiled input outside the body.</summary>
internal sealed class TextInput(Input input, PropertyReader<TextTokens> reader)
{
    const int OnStack = 256;

    readonly bool isList = input.Schema is ArraySchema;

    public Input Input => input;

    public static TextInput For(Input input, View view, ReaderCompiler<TextTokens> compiler) =>
        new(input, compiler.Property(input.AsProperty(), view));

    public Cell NewCell() => reader.NewCell();

    public Cell Read(TextValues values, ReadContext context, int longest)
    {
        var cell = reader.NewCell();
        context.UseText(input.Place);
        if (values.IsUndecodable)
            Fail(context, TypeFailures.Encoding);
        else if (values.Count == 0)
            reader.Complete(context, cell);
        else if (values.Count > 1 && !isList)
            Fail(context, TypeFailures.Repeated);
        else if (Longest(values) is var length && length > longest)
            Fail(context, new(FailureCodes.ParameterLength, "limit", longest));
        else
            Read(values, context, cell, Encoding.UTF8.GetMaxByteCount(length));
        return cell;
    }

    void Fail(ReadContext context, Failure failure)
    {
        context.Failures.AddAt(input.Name, failure);
    }

    void Read(TextValues values, ReadContext context, Cell cell, int room)
    {
        var rented = room > OnStack ? ArrayPool<byte>.Shared.Rent(room) : null;
        var source = new TextTokens(values, isList, rented ?? stackalloc byte[OnStack]);
        source.Read();
        reader.Read(ref source, context, cell);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
    }

    static int Longest(TextValues values)
    {
        var longest = 0;
        for (var i = 0; i < values.Count; i++)
            longest = Math.Max(longest, values[i].Length);
        return longest;
    }
}
