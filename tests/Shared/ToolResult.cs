namespace MetaApi.Tests.Shared;

/// <param name="ExitCode">0 when the program was content.</param>
/// <param name="Output">What it wrote, errors after the rest.</param>
sealed record ToolResult(int ExitCode, string Output);
