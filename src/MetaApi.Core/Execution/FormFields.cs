using System.Buffers;
using System.Text;
using System.Text.Unicode;
using MetaApi.Calls;
using MetaApi.Schemas.Reading;

namespace MetaApi.Execution;

/// <summary>Reads the texts of a form of parts, as many and as long as they may be.</summary>
internal sealed class FormFields(FormInput form, CancellationToken cancelled)
{
    public static readonly Failure NotUtf8 = new(FailureCodes.Encoding, "charset", "utf-8");

    /// <summary>The most bytes of UTF-8 for one UTF-16 character.</summary>
    const int MostBytesEach = 3;

    const int PieceLength = 1024;

    readonly ApiLimits limits = form.Limits;

    int count;

    long bytes;

    /// <summary>Whether there may be one more.</summary>
    public bool Counts() => ++count <= limits.FormFields;

    /// <summary>The text of a part, or what makes it unreadable.</summary>
    /// <exception cref="BodyTooLargeException">All texts together are larger than a body may be.</exception>
    public async ValueTask<TextValues> ReadAsync(FormPart part)
    {
        if (part.ContentType?.IndexOf(';') is >= 0 and var semicolon && !MediaType.HasOnlyUtf8(part.ContentType.AsSpan(semicolon + 1)))
            return new() { Fault = NotUtf8 };
        var text = new ArrayBufferWriter<byte>();
        while (await part.Content.ReadAsync(text.GetMemory(PieceLength), cancelled) is > 0 and var length)
        {
            text.Advance(length);
            if ((bytes += length) > limits.BodyBytes)
                throw new BodyTooLargeException(limits.BodyBytes);
            if (text.WrittenCount > (long)limits.FieldLength * MostBytesEach)
                return new() { Fault = new(FailureCodes.ParameterLength, "limit", limits.FieldLength) };
        }
        return Utf8.IsValid(text.WrittenSpan) ? new(Encoding.UTF8.GetString(text.WrittenSpan)) : new() { Fault = NotUtf8 };
    }
}
