namespace MetaApi;

/// <summary>The line of source that declared something.</summary>
/// <param name="File">The file, as the compiler saw it; the full name of the class or record where a declaration follows from one.</param>
/// <param name="Line">The line, counted from 1; 0 when unknown.</param>
public readonly record struct Origin(string File, int Line)
{
    /// <summary>The file's name and the line, <c>Users.cs:18</c>; the name alone where the line is unknown.</summary>
    public override string ToString() => Line == 0 ? Name(File) : $"{Name(File)}:{Line}";

    static string Name(string? file) => file is null ? "?" : file[(file.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
}
