using System.Collections.Concurrent;
using MetaApi.Calls;
using Microsoft.Extensions.Logging;

namespace MetaApi.Hosting;

/// <summary>Logs what replies are not as they were declared, each such thing once: a program that does it once does it all the time.</summary>
internal sealed class ReplyWatch : HostReplies
{
    readonly ILogger logger;

    /// <summary>No more than the schemas of the API have places, and its routes statuses.</summary>
    readonly ConcurrentDictionary<(string Operation, string What), bool> told = [];

    ReplyWatch(ILogger logger) => this.logger = logger;

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
        return new(logger)
        {
            IsStrict = options.Strict ?? isForDevelopers,
            IncludesDetails = options.IncludeDetails,
        };
    }

    public override void Mismatched(string operation, string pointer, string code, ResponsePolicy policy)
    {
        if (policy is not ResponsePolicy.Fail && told.TryAdd((operation, pointer), true))
            CallMessages.ResponseMismatched(logger, operation, pointer, code);
    }

    public override void Undeclared(string operation, int status, Exception fault)
    {
        if (told.TryAdd((operation, $"{status}"), true))
            CallMessages.AnsweredUndeclared(logger, fault.Message);
    }
}
