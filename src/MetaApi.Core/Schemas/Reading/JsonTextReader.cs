using System.Buffers;
using System.Text.Json;

namespace MetaApi.Schemas.Reading;

/// <summary>Reads a whole JSON text. What is not well-formed is one failure, in place of those found so far.</summary>
internal sealed class JsonTextReader(JsonLimits limits, JsonReading read)
{
    public void Read(in ReadOnlySequence<byte> bytes, ReadContext context, Span<Cell> cells)
    {
        var text = Utf8Text.WithoutMark(bytes);
        if (Utf8Text.IsValid(text))
            ReadText(text, context, cells);
        else
            context.Failures.Add(new(FailureCodes.JsonEncoding));
    }

    void ReadText(in ReadOnlySequence<byte> text, ReadContext context, Span<Cell> cells)
    {
        var failures = context.Failures;
        var before = failures.Count;
        var source = new JsonTokens(text, limits);
        try
        {
            source.Read();
            read(ref source, context, cells);
            source.Read();
        }
        catch (MalformedInputException malformed)
        {
            Refuse(malformed.Failure);
        }
        catch (JsonException malformed)
        {
            Refuse(Syntax(malformed));
        }
        finally
        {
            source.Release();
        }

        void Refuse(Failure failure)
        {
            context.Collect(failures); // An alternative may have been tried just then, with a list of its own.
            failures.Replace(before, failure);
        }
    }

    /// <summary>Where a text stops being JSON, counted from 1. The platform's message is not passed on: it quotes the text.</summary>
    public static Failure Syntax(JsonException malformed) => new(FailureCodes.JsonSyntax,
    [
        new("line", (malformed.LineNumber ?? 0) + 1),
        new("byte", (malformed.BytePositionInLine ?? 0) + 1),
    ]);
}
