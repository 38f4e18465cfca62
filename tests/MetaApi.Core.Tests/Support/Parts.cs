using System.Text;
using MetaApi.Calls;
using MetaApi.Schemas.Reading;

namespace MetaApi.Core.Tests.Support;

/// <summary>Sample parts of forms, and files that begin as theirs do.</summary>
internal static class Parts
{
    public static byte[] Png { get; } = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 0];

    public static byte[] Pdf { get; } = [.. "%PDF-1.7\n"u8, 0xE2, 0xE3];

    public static FormPart Field(string name, string text) => new(name, new MemoryStream(Encoding.UTF8.GetBytes(text)));

    public static FormPart File(string name, byte[] content, string fileName = "a.bin") => new(name, new MemoryStream(content)) { FileName = fileName };

    /// <summary>A file that arrives byte by byte.</summary>
    public static FormPart Slow(string name, byte[] content) => new(name, new Drops(content)) { FileName = "slow" };

    /// <summary>A file that breaks off.</summary>
    public static FormPart Broken(string name, byte[] content) => new(name, new Drops(content) { Fails = true }) { FileName = "broken" };

    sealed class Drops(byte[] content) : MemoryStream(content)
    {
        public bool Fails { get; init; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Fails && Position == Length
                ? throw new MalformedInputException(new(FailureCodes.FormSyntax))
                : base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }
}
