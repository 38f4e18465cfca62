using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Comparing.Changes;

/// <summary>Collects the changes of a comparison, as many as somebody could read.</summary>
internal sealed class ChangeLog
{
    const int Most = 50_000;

    readonly List<Change> changes = [];

    public IReadOnlyList<Change> Changes => changes;

    /// <exception cref="ToolException">The documents have hardly anything in common.</exception>
    public void Add(Change change)
    {
        if (changes.Count == Most)
            throw new ToolException($"The documents differ in more than {Most} places.", "Compare versions that lie nearer to each other.");
        changes.Add(change);
    }
}
