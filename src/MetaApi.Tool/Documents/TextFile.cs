using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Documents;

/// <summary>Reads a file that is named on the command line, unless it is larger than any document is.</summary>
internal static class TextFile
{
    const long MostBytes = 64 * 1024 * 1024;

    /// <param name="file">The file.</param>
    /// <param name="absent">What is said where there is none.</param>
    /// <param name="cancelled">Ends the reading.</param>
    /// <exception cref="ToolException">It is not there, too large, or nobody may read it.</exception>
    public static async Task<string> ReadAsync(string file, ToolException absent, CancellationToken cancelled)
    {
        var found = new FileInfo(file);
        if (!found.Exists)
            throw absent;
        if (found.Length > MostBytes)
            throw DocumentFaults.TooLarge(file, MostBytes);
        try
        {
            return await File.ReadAllTextAsync(file, cancelled);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw DocumentFaults.Unreadable(file, error);
        }
    }
}
