using System.Buffers;

namespace MetaApi.Schemas.Reading;

/// <summary>Rented room for the text of one token, shared by the copies of a source.</summary>
internal sealed class Scratch
{
    byte[]? rented;

    public byte[] RoomFor(int length)
    {
        if (rented is not null && rented.Length >= length)
            return rented;
        Release();
        return rented = ArrayPool<byte>.Shared.Rent(length);
    }

    public void Release()
    {
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        rented = null;
    }
}
