using MetaApi.Model.Policies;

namespace MetaApi;

/// <summary>Says how many calls may run at once. The limit must be said.</summary>
public sealed class ConcurrencyBuilder
{
    internal ConcurrencyBuilder() { }

    string name = LimitMistakes.DefaultName;

    int limit;

    int queue;

    Partition partition = new WholePartition();

    internal ConcurrencyPolicy Build() => new(new(name, limit, queue), partition);

    /// <summary>Gives a name, so that the limit holds beside others; <c>default</c> by default.</summary>
    /// <param name="name">A token such as <c>exports</c>.</param>
    public ConcurrencyBuilder Name(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        this.name = name;
        return this;
    }

    /// <summary>Says how many calls run at once.</summary>
    /// <param name="most">The most calls, 1 or more.</param>
    public ConcurrencyBuilder Limit(int most)
    {
        limit = most;
        return this;
    }

    /// <summary>Says how many more may wait for their turn, in the order in which they came; none by default.</summary>
    /// <param name="most">The most calls, 0 or more.</param>
    public ConcurrencyBuilder Queue(int most)
    {
        queue = most;
        return this;
    }

    /// <summary>Counts for each user that is known, and else for each connection; by default all calls are counted together. Beyond it the answer is 429.</summary>
    public ConcurrencyBuilder ByUser() => Of(new UserPartition());

    /// <summary>Counts for each address that connections come from. Beyond it the answer is 429.</summary>
    public ConcurrencyBuilder ByConnection() => Of(new ConnectionPartition());

    /// <summary>Counts for each value of the program's own. Beyond it the answer is 429.</summary>
    /// <param name="key">Tells the value of a call. Where it is null or empty, the connection counts.</param>
    public ConcurrencyBuilder By(Func<Call, string?> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Of(new ChosenPartition(key));
    }

    ConcurrencyBuilder Of(Partition clients)
    {
        partition = clients;
        return this;
    }
}
