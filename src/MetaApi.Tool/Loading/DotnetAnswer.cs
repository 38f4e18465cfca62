namespace MetaApi.Tool.Loading;

/// <summary>What a run of <c>dotnet</c> came to.</summary>
internal sealed record DotnetAnswer(int ExitCode, string Output, string Errors)
{
    /// <summary>Its lines, those without anything left out.</summary>
    public IEnumerable<string> Lines => $"{Output}\n{Errors}".Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0);
}
