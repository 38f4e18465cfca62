namespace MetaApi.Tool.Terminal;

/// <summary>Ends a command: it was used wrongly, or its input cannot be read. Nobody is shown its stack.</summary>
/// <param name="problem">What is wrong, in a sentence.</param>
/// <param name="remedy">What to do, in a sentence; null where the problem says it.</param>
internal sealed class ToolException(string problem, string? remedy = null) : Exception(problem)
{
    public string? Remedy => remedy;
}
