namespace MetaApi.Tests.Shared;

/// <summary>Compares a text with the file that somebody has read and approved.</summary>
static class Approved
{
    static readonly ApprovedFolder Folder = new(
        Repository.TestProject,
        accept: Environment.GetEnvironmentVariable("METAAPI_ACCEPT") == "1");

    /// <param name="name">The approved file, from the folder of the test project: <c>Documents/notes.json</c>.</param>
    /// <param name="actual">What the program says today.</param>
    public static void Text(string name, string actual)
    {
        if (Folder.Compare(name, actual) is { } difference)
            Assert.Fail(difference);
    }
}
