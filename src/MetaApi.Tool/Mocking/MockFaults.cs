using System.Net;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Mocking;

/// <summary>Why a mock cannot be served, and what to do.</summary>
internal static class MockFaults
{
    public static ToolException NotAnAddress(string host) => new($"'{host}' is no IP address.", "Give 127.0.0.1 for this machine alone, or 0.0.0.0 for everybody who reaches it.");

    public static ToolException CannotListen(IPEndPoint place, string why) => new(
        $"'{place}' cannot be listened to: {why}", "Give another port, or none for a free one, and an address of this machine.");

    public static ToolException NoOperations(string name) => new($"'{name}' has no operations to answer.", "Add a path to it.");

    public static ToolException BadPath(string path, string why) => new($"The path '{path}' cannot be matched: {why}", "Give each segment one parameter, or separate them by a character.");
}
