using MetaApi.Tool.Documents;

namespace MetaApi.Tool.Comparing.Changes;

/// <summary>The same place in the old and the new document; on either side there may be nothing.</summary>
internal readonly record struct SpotPair(Spot Old, Spot New)
{
    /// <summary>The place to show: the new one where something stands there.</summary>
    public Spot Shown => New.Exists ? New : Old;

    public bool InBoth => Old.Exists && New.Exists;

    public bool IsAdded => !Old.Exists && New.Exists;

    public bool IsRemoved => Old.Exists && !New.Exists;

    /// <summary>All members of both, those of the old first.</summary>
    public IEnumerable<KeyValuePair<string, SpotPair>> Members
    {
        get
        {
            var pair = this;
            return Old.Names.Union(New.Names).Select(name => KeyValuePair.Create(name, pair.Child(name)));
        }
    }

    public SpotPair Child(string name) => new(Old.Child(name), New.Child(name));

    public SpotPair Resolved() => new(Old.Resolved(), New.Resolved());

    /// <summary>Whether one thing is asked of both, and the answers are the same.</summary>
    public bool Agree<T>(Func<Spot, T> answer) => EqualityComparer<T>.Default.Equals(answer(Old), answer(New));
}
