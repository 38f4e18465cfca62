namespace MetaApi.Calls.Telemetry;

/// <summary>Something of the library's own that fills: a queue, a store, the calls that run.</summary>
internal interface IHealthSource
{
    /// <summary>What a report calls it, in snake case.</summary>
    string Name { get; }

    /// <summary>How much is in it now.</summary>
    long Count { get; }

    /// <summary>How much fits in; null where nothing limits it.</summary>
    long? Limit { get; }
}
