using System.Text.Json.Nodes;

namespace MetaApi.OpenApi.Samples.Attempts;

/// <summary>A sample to be made: the first of its candidates that shows what it should is taken.</summary>
/// <param name="Keyword">The keyword that it is about.</param>
/// <param name="Name">What it shows, as a few words.</param>
/// <param name="Candidates">Values to try, in order.</param>
internal sealed record Attempt(string Keyword, string Name, IEnumerable<JsonNode?> Candidates)
{
    /// <summary>Whether it is one more of a kind that others show already: where it cannot be made, there is nothing to say.</summary>
    public bool IsExtra { get; init; }
}
