using System.Buffers;
using System.Collections.Immutable;
using MetaApi.Calls;
using MetaApi.Schemas;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>The compiled body of a route.</summary>
internal abstract class BodyInput
{
    readonly ApiLimits limits;

    readonly JsonTextReader json;

    protected BodyInput(ApiLimits limits)
    {
        this.limits = limits;
        json = new(new(limits.JsonDepth, limits.JsonNodes, limits.JsonNumberDigits), Read);
    }

    /// <summary>The names its values are found by; the empty one for a whole body.</summary>
    public abstract ImmutableArray<string> Names { get; }

    public static BodyInput? For(ApiRoute route, View view, ApiLimits limits, ReaderCompiler<JsonTokens> compiler)
    {
        var properties = route.Meta.Inputs.Where(i => i.Place is InputPlace.Body).ToImmutableArray();
        if (route.Meta.Body is { } schema)
            return new WholeBody(limits, compiler.Property(WholeBody.PropertyOf(schema, route.BodyType), view));
        return properties.IsEmpty ? null : new ObjectBody(properties, view, limits, compiler);
    }

    public abstract void MakeCells(Span<Cell> cells);

    public async ValueTask ReadAsync(Call call, ReadContext context, Memory<Cell> cells)
    {
        var request = call.Request;
        context.UseBody();
        if (!request.HasBody)
        {
            Complete(context, cells.Span);
            return;
        }
        var bytes = await request.ReadBodyAsync(limits.BodyBytes, call);
        try
        {
            ReadBytes(request, bytes, context, cells.Span);
        }
        finally
        {
            request.ReleaseBody(bytes);
        }
    }

    /// <summary>Reads a body whose bytes are kept.</summary>
    public void Read(CallRequest request, ReadOnlyMemory<byte> kept, ReadContext context, Span<Cell> cells)
    {
        context.UseBody();
        ReadBytes(request, new(kept), context, cells);
    }

    protected abstract void Read(ref JsonTokens source, ReadContext context, Span<Cell> cells);

    protected abstract void Complete(ReadContext context, Span<Cell> cells);

    void ReadBytes(CallRequest request, in ReadOnlySequence<byte> bytes, ReadContext context, Span<Cell> cells)
    {
        if (bytes.IsEmpty)
            Complete(context, cells);
        else if (MediaType.IsJson(request.ContentType))
            json.Read(bytes, context, cells);
        else
            throw new UnsupportedContentTypeException();
    }
}
