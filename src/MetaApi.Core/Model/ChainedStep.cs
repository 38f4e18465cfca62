namespace MetaApi.Model;

/// <summary>One chained word of a route, with the user's code in the shape of code that awaits.</summary>
internal sealed record ChainedStep(ChainedWord Word, Func<Call, Task> Run, Delegate Source)
{
    public Origin Origin { get; init; }
}
