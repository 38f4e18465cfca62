namespace MetaApi.OpenApi.Operations;

/// <summary>What a file is for, and how large it may be, in words: JSON Schema has none for bytes.</summary>
internal static class FileText
{
    public static string Of(FileRules file, ApiLimits limits)
    {
        var most = $"At most {file.MostBytes(limits)} bytes.";
        return file.Description is null ? most : $"{file.Description}\n\n{most}";
    }
}
