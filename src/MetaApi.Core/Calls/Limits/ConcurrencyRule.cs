namespace MetaApi.Calls.Limits;

/// <summary>How many calls may run at once. Each object is a limit of its own: one for all routes below the node that says it.</summary>
/// <param name="name">What it is known by.</param>
/// <param name="most">The most that run at once.</param>
/// <param name="queue">The most that wait for their turn, in the order in which they came.</param>
internal sealed class ConcurrencyRule(string name, int most, int queue)
{
    public string Name => name;

    public int Most => most;

    public int Queue => queue;
}
