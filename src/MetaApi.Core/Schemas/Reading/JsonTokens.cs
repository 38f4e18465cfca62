using System.Buffers;
using System.Text.Json;

namespace MetaApi.Schemas.Reading;

/// <summary>The tokens of a JSON text (RFC 8259), straight from the bytes it arrived in.</summary>
internal ref struct JsonTokens : ITokenSource
{
    readonly JsonLimits limits;

    Utf8JsonReader reader;

    Scratch? scratch;

    int nodes;

    /// <param name="json">The whole text, without a byte order mark; it must be valid UTF-8.</param>
    /// <param name="limits">What it may cost.</param>
    public JsonTokens(in ReadOnlySequence<byte> json, JsonLimits limits)
    {
        var options = new JsonReaderOptions { MaxDepth = limits.MaxDepth + 1 };
        reader = json.IsSingleSegment ? new(json.FirstSpan, options) : new(json, options);
        this.limits = limits;
        Length = json.Length;
    }

    public readonly int Values => nodes;

    public long Length { get; }

    public void Share() => scratch ??= new();

    public readonly TokenKind Kind => (TokenKind)reader.TokenType;

    public ReadOnlySpan<byte> Text => reader.ValueIsEscaped || reader.HasValueSequence ? Copied() : reader.ValueSpan;

    public bool Read()
    {
        if (!reader.Read())
            return false;
        var kind = Kind;
        if (kind is TokenKind.Name)
            return true;
        if (kind is not (TokenKind.EndObject or TokenKind.EndArray) && ++nodes > limits.MaxNodes)
            throw new MalformedInputException(new(FailureCodes.JsonNodes, "limit", limits.MaxNodes));
        if (kind is TokenKind.StartObject or TokenKind.StartArray or TokenKind.Number)
            CheckSize(kind);
        return true;
    }

    public void Skip()
    {
        if (Kind is TokenKind.StartObject)
            SkipObject();
        else if (Kind is TokenKind.StartArray)
            while (Read() && Kind is not TokenKind.EndArray)
                Skip();
        else if (reader.ValueIsEscaped)
            Copied();
    }

    /// <summary>Gives back what was rented; the source is not to be used afterwards.</summary>
    public readonly void Release() => scratch?.Release();

    void SkipObject()
    {
        var names = new NameSet();
        while (Read() && Kind is TokenKind.Name)
        {
            names.Add(Text);
            Read();
            Skip();
        }
    }

    readonly void CheckSize(TokenKind kind)
    {
        if (kind is not TokenKind.Number)
        {
            if (reader.CurrentDepth >= limits.MaxDepth)
                throw new MalformedInputException(new(FailureCodes.JsonDepth, "limit", limits.MaxDepth));
        }
        else if (TextLength() > limits.MaxNumberDigits)
            throw new MalformedInputException(new(FailureCodes.JsonNumber, "limit", limits.MaxNumberDigits));
    }

    readonly long TextLength() => reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;

    ReadOnlySpan<byte> Copied()
    {
        Share();
        var room = scratch!.RoomFor((int)TextLength());
        return reader.TokenType == JsonTokenType.Number ? CopiedNumber(room) : Unescaped(room);
    }

    readonly ReadOnlySpan<byte> CopiedNumber(byte[] target)
    {
        reader.ValueSequence.CopyTo(target);
        return target.AsSpan(0, (int)reader.ValueSequence.Length);
    }

    readonly ReadOnlySpan<byte> Unescaped(byte[] target)
    {
        try
        {
            return target.AsSpan(0, reader.CopyString(target));
        }
        catch (InvalidOperationException)
        {
            throw new MalformedInputException(new(FailureCodes.JsonEncoding));
        }
    }
}
