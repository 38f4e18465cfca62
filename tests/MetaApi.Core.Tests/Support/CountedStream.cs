using System.Text;

namespace MetaApi.Core.Tests.Support;

/// <summary>A stream that counts how often it is disposed.</summary>
public sealed class CountedStream(string text = "streamed") : MemoryStream(Encoding.UTF8.GetBytes(text))
{
    public int Disposals { get; private set; }

    protected override void Dispose(bool disposing)
    {
        Disposals++;
        base.Dispose(disposing);
    }
}
