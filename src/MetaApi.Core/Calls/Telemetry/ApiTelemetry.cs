using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MetaApi.Calls.Telemetry;

/// <summary>What a host counts and traces of its calls. While nobody listens it costs a call a few comparisons.</summary>
/// <param name="meter">The meter of the host.</param>
/// <param name="api">The name of the API; null for endpoints that belong to none.</param>
internal sealed class ApiTelemetry(Meter meter, string? api = null)
{
    /// <summary>The name of the meter and of the source of activities.</summary>
    public const string Name = "MetaApi";

    const int MostNames = 200;

    public static readonly ActivitySource Activities = new(Name, Version);

    public static string Version => typeof(ApiTelemetry).Assembly.GetName().Version!.ToString(3);

    public Histogram<double> Duration { get; } = meter.CreateHistogram<double>(
        "metaapi.call.duration", "s", "How long calls take, from the first hook to the finished reply, or to the end of a streamed one.");

    public UpDownCounter<long> Active { get; } = meter.CreateUpDownCounter<long>("metaapi.active_calls", "{call}", "Calls that are running.");

    public Counter<long> ValidationFailures { get; } = meter.CreateCounter<long>(
        "metaapi.validation_failures", "{failure}", "What was wrong with the inputs of calls.");

    public Counter<long> ResponseMismatches { get; } = meter.CreateCounter<long>(
        "metaapi.response_mismatches", "{mismatch}", "What a reply had that its declaration does not allow.");

    public Counter<long> UndeclaredAnswers { get; } = meter.CreateCounter<long>(
        "metaapi.undeclared_answers", "{answer}", "Answers that their operation does not declare.");

    public Counter<long> RescuedErrors { get; } = meter.CreateCounter<long>(
        "metaapi.rescued_errors", "{error}", "Errors that a handler of the program has answered.");

    public Counter<long> Drops { get; } = meter.CreateCounter<long>(
        "metaapi.drops", "{drop}", "Calls that were refused or given up, and replies that were cut off.");

    public Counter<long> Faults { get; } = meter.CreateCounter<long>("metaapi.faults", "{fault}", "Errors of the program that nothing has answered but a 500.");

    public Counter<long> DeprecatedUses { get; } = meter.CreateCounter<long>(
        "metaapi.deprecated_uses", "{call}", "Calls of operations that are deprecated.");

    /// <summary>What the host logs of calls; null where it logs nothing.</summary>
    public ICallLog? Log { get; init; }

    /// <summary>The calls that run, where a health check asks for them.</summary>
    public RunningCalls? Running { get; init; }

    /// <summary>Whether anything of a call as a whole is wanted.</summary>
    public bool IsWatched =>
        Activities.HasListeners() || Duration.Enabled || Active.Enabled || Drops.Enabled || Faults.Enabled || Running is not null;

    public BoundedTags Codes { get; } = new(MostNames);

    public BoundedTags Pointers { get; } = new(MostNames);

    /// <summary>The tags that tell which operation is meant.</summary>
    public TagList TagsOf(OperationTag operation, string method)
    {
        var tags = new TagList { { TagNames.Method, operation.MethodOf(method) }, { TagNames.Route, operation.Route ?? "none" } };
        if (api is not null)
            tags.Add(TagNames.Api, api);
        return tags;
    }
}
