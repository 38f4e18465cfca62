namespace MetaApi.Contracts.Tests;

/// <summary>Sample things, so that arranging them takes a line.</summary>
static class Some
{
    /// <summary>The segments of a path without escapes; none for the root.</summary>
    public static string[] Segments(string path) => path == "/" ? [] : path.Split('/')[1..];
}
