using MetaApi.Calls;

namespace MetaApi.Hosting;

/// <summary>The bytes of one part.</summary>
internal sealed class FormPartContent(Stream content) : ReadOnlyStream
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await content.ReadAsync(buffer, cancellationToken);
        }
        catch (Exception malformed) when (HttpForm.IsMalformed(malformed))
        {
            throw HttpForm.Malformed();
        }
    }
}
