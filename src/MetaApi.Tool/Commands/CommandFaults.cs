using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Commands;

/// <summary>What is asked of a command and cannot be done.</summary>
internal static class CommandFaults
{
    public static ToolException NoRoute(string route, string api, IReadOnlyList<string> nearest) => new(
        $"The API '{api}' has no route {route}.",
        nearest.Count == 0 ? "It has no routes." : $"The nearest are {string.Join(", ", nearest)}.");
}
