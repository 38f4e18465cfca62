using System.Buffers;
using System.Text;
using MetaApi.Schemas;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>A compiled input outside the body.</summary>
internal sealed class TextInput(Input input, PropertyReader<TextTokens> reader, QuerySpelling? spelling)
{
    const int OnStack = 256;

    readonly bool isList = input.Schema.TypeName is "array";

    public Input Input => input;

    /// <summary>How it stands in the query, or in a form of pairs; null for an input of another place.</summary>
    public QuerySpelling? Spelling => spelling;

    public static TextInput For(Input input, View view, ApiLimits limits, Compilers compilers) => new(
        input,
        compilers.Texts.Property(input.AsProperty(), view),
        input.Place is InputPlace.Query or InputPlace.Form ? QuerySpelling.For(input, view, limits, compilers.Shapes) : null);

    public Cell NewCell() => reader.NewCell();

    public Cell Read(TextValues values, ReadContext context, int longest)
    {
        var cell = reader.NewCell();
        context.UseText(input.Place);
        if (values.Tree is { } tree)
            Read(tree, context, cell, longest);
        else if (values.FaultWithin(longest, isList) is { } fault)
            context.Failures.AddAt(input.Name, fault);
        else if (values.Count == 0)
            reader.Complete(context, cell);
        else
            Read(values, context, cell);
        return cell;
    }

    void Read(TextNode tree, ReadContext context, Cell cell, int longest)
    {
        var before = context.Failures.Count;
        tree.ReportFaults(context.Failures, longest);
        context.Failures.Within(before, input.Name);
        if (context.Failures.Count == before)
            Read(new() { Tree = tree }, context, cell);
    }

    void Read(TextValues values, ReadContext context, Cell cell)
    {
        var room = Encoding.UTF8.GetMaxByteCount(values.Longest);
        var rented = room > OnStack ? ArrayPool<byte>.Shared.Rent(room) : null;
        var source = new TextTokens(values, isList, rented ?? stackalloc byte[OnStack]);
        var failures = context.Failures;
        var before = failures.Count;
        try
        {
            source.Read();
            reader.Read(ref source, context, cell);
        }
        catch (MalformedInputException malformed)
        {
            context.Collect(failures);
            failures.Replace(before, malformed.Failure);
            failures.Within(before, input.Name);
        }
        finally
        {
            if (rented is not null)
                ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
