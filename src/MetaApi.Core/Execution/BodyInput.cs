using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using MetaApi.Calls;
using MetaApi.Schemas;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>The compiled body of a route.</summary>
internal abstract class BodyInput(ApiLimits limits)
{
    readonly JsonLimits json = new(limits.JsonDepth, limits.JsonNodes, limits.JsonNumberDigits);

    /// <summary>The names its values are found by; the empty one for a whole body.</summary>
    public abstract ImmutableArray<string> Names { get; }

    public static BodyInput? For(ApiRoute route, View view, ApiLimits limits, ReaderCompiler<JsonTokens> compiler)
    {
        var properties = route.Meta.Inputs.Where(i => i.Place is InputPlace.Body).ToImmutableArray();
        if (route.Meta.Body is { } schema)
            return new WholeBody(limits, compiler.Property(WholeBody.PropertyOf(schema), view));
        return properties.IsEmpty ? null : new ObjectBody(properties, view, limits, compiler);
    }

    public abstract void MakeCells(Span<Cell> cells);

    public async ValueTask ReadAsync(CallRequest request, ReadContext context, Memory<Cell> cells)
    {
        context.UseBody();
        if (!request.HasBody)
        {
            Complete(context, cells.Span);
            return;
        }
        var bytes = await request.ReadBodyAsync(limits.BodyBytes);
        try
        {
            ReadBytes(request, bytes, context, cells.Span);
        }
        finally
        {
            request.ReleaseBody(bytes);
        }
    }

    protected abstract void Read(ref JsonTokens source, ReadContext context, Span<Cell> cells);

    protected abstract void Complete(ReadContext context, Span<Cell> cells);

    void ReadBytes(CallRequest request, in ReadOnlySequence<byte> bytes, ReadContext context, Span<Cell> cells)
    {
        if (bytes.IsEmpty)
            Complete(context, cells);
        else if (!MediaType.IsJson(request.ContentType))
            throw new UnsupportedContentTypeException();
        else if (Utf8Text.WithoutMark(bytes) is var text && !Utf8Text.IsValid(text))
            context.Failures.Add(new(FailureCodes.JsonEncoding));
        else
            ReadJson(text, context, cells);
    }

    void ReadJson(in ReadOnlySequence<byte> text, ReadContext context, Span<Cell> cells)
    {
        var before = context.Failures.Count;
        var source = new JsonTokens(text, json);
        try
        {
            source.Read();
            Read(ref source, context, cells);
            source.Read();
        }
        catch (MalformedInputException malformed)
        {
            context.Failures.Replace(before, malformed.Failure);
        }
        catch (JsonException malformed)
        {
            context.Failures.Replace(before, JsonSyntax.Failure(malformed));
        }
        finally
        {
            source.Release();
        }
    }
}
