using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using MetaApi.Calls;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MetaApi.Hosting;

/// <summary>Counts what replies are not as they were declared, and logs each such thing once: a program that does it once does it all the time.</summary>
internal sealed class ReplyWatch : HostReplies
{
    const string Meter = "MetaApi";

    readonly ILogger logger;

    readonly Counter<long>? mismatches;

    readonly Counter<long>? undeclared;

    /// <summary>No more than the schemas of the API have places, and its routes statuses.</summary>
    readonly ConcurrentDictionary<(string Operation, string What), bool> told = [];

    ReplyWatch(ILogger logger, IMeterFactory? meters)
    {
        this.logger = logger;
        var meter = meters?.Create(Meter);
        mismatches = meter?.CreateCounter<long>("metaapi.response.mismatches", "{mismatch}", "What replies are not as they were declared, by operation and place in the schema.");
        undeclared = meter?.CreateCounter<long>("metaapi.response.undeclared", "{answer}", "Answers that their operation does not declare, by status.");
    }

    public override ResponsePolicy Policy => FaultsUndeclared ? ResponsePolicy.Fail : ResponsePolicy.Observe;

    public override bool FaultsUndeclared => IsStrict;

    public override bool TellsDetails => IncludesDetails;

    bool IsStrict { get; init; }

    bool IncludesDetails { get; init; }

    /// <exception cref="InvalidOperationException">The options would tell strangers what fails.</exception>
    public static ReplyWatch Of(IServiceProvider services, ILogger logger, MetaApiOptions options)
    {
        var isForDevelopers = HostEnvironments.IsForDevelopers(services);
        if (options.IncludeDetails && !isForDevelopers)
            throw new InvalidOperationException(
                "MetaApiOptions.IncludeDetails tells clients what fails inside, which is for the environments Development, Testing and Test only; the log has it everywhere.");
        return new(logger, services.GetService<IMeterFactory>())
        {
            IsStrict = options.Strict ?? isForDevelopers,
            IncludesDetails = options.IncludeDetails,
        };
    }

    public override void Mismatched(string operation, string pointer, string code, ResponsePolicy policy)
    {
        mismatches?.Add(1, new("operation", operation), new("pointer", pointer), new KeyValuePair<string, object?>("code", code));
        if (policy is not ResponsePolicy.Fail && told.TryAdd((operation, pointer), true))
            HostLog.ReplyMismatched(logger, operation, pointer, code);
    }

    public override void Undeclared(string operation, int status, Exception fault)
    {
        undeclared?.Add(1, new("operation", operation), new KeyValuePair<string, object?>("status", status));
        if (told.TryAdd((operation, $"{status}"), true))
            HostLog.Undeclared(logger, fault.Message);
    }
}
