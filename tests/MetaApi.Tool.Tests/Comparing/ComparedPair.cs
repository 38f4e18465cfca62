using System.Text.Json.Nodes;

namespace MetaApi.Tool.Tests.Comparing;

/// <summary>Two documents that differ in one thing, with what is to be said of it.</summary>
/// <param name="Name">What differs.</param>
/// <param name="Old">The old document.</param>
/// <param name="New">The new document.</param>
/// <param name="Expected">Class and rule of each change, the worst first; empty for no change.</param>
sealed record ComparedPair(string Name, JsonObject Old, JsonObject New, string Expected)
{
    public override string ToString() => Name;
}
