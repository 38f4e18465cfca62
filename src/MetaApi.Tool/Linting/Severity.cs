namespace MetaApi.Tool.Linting;

/// <summary>How bad a finding is.</summary>
internal enum Severity
{
    /// <summary>It is not looked for.</summary>
    Off,

    /// <summary>Readers would be helped.</summary>
    Hint,

    /// <summary>Readers miss something.</summary>
    Warning,

    /// <summary>Readers or tools are misled.</summary>
    Error,
}
