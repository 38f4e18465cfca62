using System.Text;

namespace MetaApi.Tests.Hosting;

/// <summary>The bytes of a form of parts, sound or not.</summary>
static class Multipart
{
    public const string Type = "Content-Type: multipart/form-data; boundary=bound";

    public static byte[] Png { get; } = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];

    public static byte[] Field(string name, string text) => [.. Head($"form-data; name=\"{name}\""), .. Encoding.UTF8.GetBytes(text + "\r\n")];

    public static byte[] File(string name, string fileName, byte[] content) => File(name, Encoding.UTF8.GetBytes(fileName), content);

    /// <summary>A file whose name is written as browsers do it.</summary>
    public static byte[] File(string name, byte[] fileName, byte[] content) =>
    [
        .. Encoding.UTF8.GetBytes($"--bound\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\""), .. fileName,
        .. "\"\r\nContent-Type: application/octet-stream\r\n\r\n"u8, .. content, .. "\r\n"u8,
    ];

    public static byte[] Part(string headers, string content = "a") => Encoding.UTF8.GetBytes($"--bound\r\n{headers}\r\n{content}\r\n");

    /// <summary>Parts, and the last boundary.</summary>
    public static byte[] Form(params byte[][] parts) => [.. parts.SelectMany(part => part), .. "--bound--\r\n"u8];

    /// <summary>A whole request.</summary>
    public static byte[] Request(string line, byte[] form, params string[] headers) =>
    [
        .. Encoding.ASCII.GetBytes($"{line} HTTP/1.1\r\nHost: h\r\nContent-Length: {form.Length}\r\n{string.Concat(headers.Append(Type).Select(h => h + "\r\n"))}\r\n"),
        .. form,
    ];

    static byte[] Head(string disposition) => Encoding.UTF8.GetBytes($"--bound\r\nContent-Disposition: {disposition}\r\n\r\n");
}
