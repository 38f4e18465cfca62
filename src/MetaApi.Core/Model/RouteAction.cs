using System.Collections.Immutable;

namespace MetaApi.Model;

/// <summary>What a route does, in the words it was declared with.</summary>
internal abstract record RouteAction
{
    /// <summary>The user's own delegates, before they were adapted.</summary>
    public abstract IEnumerable<Delegate> Sources { get; }
}

/// <summary>An action that reads and renders by itself.</summary>
internal sealed record PlainAction(Func<Call, Task> Run, Delegate Source) : RouteAction
{
    public override IEnumerable<Delegate> Sources => [Source];
}

/// <summary>Chained words, which run in order.</summary>
internal sealed record ChainedAction(ImmutableArray<ChainedStep> Steps) : RouteAction
{
    public override IEnumerable<Delegate> Sources => Steps.Select(s => s.Source);

    public bool Has(ChainedWord word) => Steps.Any(s => s.Word == word);
}

/// <summary>A handler whose arguments are taken from the call, and whose value is rendered.</summary>
/// <param name="Source">The user's delegate.</param>
/// <param name="InputType">The type that all inputs are bound to; null when there is none.</param>
/// <param name="Origin">Where it was declared.</param>
internal sealed record HandlerAction(Delegate Source, Type? InputType, Origin Origin) : RouteAction
{
    public override IEnumerable<Delegate> Sources => [Source];

    /// <summary>Where its arguments come from, in their order.</summary>
    public ImmutableArray<Argument> Arguments { get; init; } = [];

    /// <summary>What keeps arguments from being bound.</summary>
    public ImmutableArray<Mistake> Mistakes { get; init; } = [];
}
