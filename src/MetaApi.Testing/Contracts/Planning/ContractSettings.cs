using System.Text.Json.Nodes;

namespace MetaApi.Testing.Contracts.Planning;

/// <summary>What a declaration cannot know.</summary>
internal sealed class ContractSettings
{
    public Func<Task<ApiTester>>? Start { get; set; }

    /// <summary>Whether a server is started for each state, and ended.</summary>
    public bool StartsAnew { get; set; }

    public Func<Task>? Reset { get; set; }

    public List<CallCredential> Credentials { get; } = [];

    public List<(string Below, string Name, JsonNode Value)> PathValues { get; } = [];

    public Dictionary<string, Func<ApiTester, Task>> Triggers { get; } = [];

    public HashSet<string> Left { get; } = [];

    public int MostCases { get; set; } = 500;

    public List<RecordedCall> Seen { get; } = [];
}
