namespace MetaApi.Execution;

/// <summary>Takes a share of what passes, evenly, the first one included.</summary>
/// <param name="share">The share, above 0 and at most 1.</param>
internal sealed class Sampler(double share)
{
    long passed = -1;

    public bool Takes()
    {
        var number = Interlocked.Increment(ref passed);
        return number == 0 || (long)(number * share) != (long)((number - 1) * share);
    }
}
