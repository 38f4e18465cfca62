namespace MetaApi.Tests.Shared;

/// <summary>Approved texts under one folder; what differs is kept beside them as <c>name.received.ext</c>.</summary>
sealed class ApprovedFolder(string folder, bool accept)
{
    /// <returns>What is different and how to accept it, or null when the text is the approved one.</returns>
    public string? Compare(string name, string actual)
    {
        var approvedFile = Path.Combine(folder, name);
        var receivedFile = Path.ChangeExtension(approvedFile, ".received" + Path.GetExtension(name));
        var received = Normalise(actual);

        if (accept)
            Write(approvedFile, received);

        var approved = File.Exists(approvedFile) ? Normalise(File.ReadAllText(approvedFile)) : "";
        if (approved == received && File.Exists(approvedFile))
        {
            File.Delete(receivedFile);
            return null;
        }

        Write(receivedFile, received);
        return $"""
            {name} differs from what was approved (- approved, + received):
            {TextDifference.Between(approved, received)}
            The whole text is in {receivedFile}
            When the new text is right, accept it: METAAPI_ACCEPT=1 dotnet test {folder}
            """;
    }

    static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Ends every line, the last one too, with a single line feed.</summary>
    static string Normalise(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
