namespace MetaApi.Tool.Loading;

/// <summary>How a project becomes an assembly.</summary>
internal sealed record BuildRequest
{
    /// <summary>Whether the project is built first, and not taken as it was built last; true by default.</summary>
    public bool IsBuilt { get; init; } = true;

    /// <summary>The configuration; null for the project's own default.</summary>
    public string? Configuration { get; init; }

    /// <summary>The target framework, for a project that has several; null for its only one.</summary>
    public string? Framework { get; init; }

    /// <summary>The same as properties of MSBuild.</summary>
    public IEnumerable<string> Properties()
    {
        if (Configuration is not null)
            yield return $"-p:Configuration={Configuration}";
        if (Framework is not null)
            yield return $"-p:TargetFramework={Framework}";
    }
}
