using System.Text;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Exporting;

/// <summary>A document in a file: UTF-8 without a mark, written whole or not at all.</summary>
internal static class DocumentFile
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes it, also where it is no different: whoever waits for the file, as a build does, sees that it is new.</summary>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public static async Task WriteAsync(string file, string text, CancellationToken cancelled)
    {
        try
        {
            var path = Path.GetFullPath(file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await WriteWholeAsync(path, text, cancelled);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw ExportFaults.Unwritable(file, error);
        }
    }

    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static async Task<string> ReadAsync(string file, CancellationToken cancelled)
    {
        try
        {
            return await File.ReadAllTextAsync(file, cancelled);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw ExportFaults.NothingToCheck(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw ExportFaults.Unreadable(file, error);
        }
    }

    static async Task WriteWholeAsync(string path, string text, CancellationToken cancelled)
    {
        var part = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            await File.WriteAllTextAsync(part, text, Utf8, cancelled);
            File.Move(part, path, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }
}
