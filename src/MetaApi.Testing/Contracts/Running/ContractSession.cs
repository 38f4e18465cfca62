using MetaApi.Testing.Contracts.Planning;
using MetaApi.Testing.Contracts.Requests;

namespace MetaApi.Testing.Contracts.Running;

/// <summary>The server under test, brought back to its first state when something was changed.</summary>
internal sealed class ContractSession(ContractSettings settings) : IAsyncDisposable
{
    readonly Func<Task<ApiTester>> start = settings.Start ?? throw new InvalidOperationException("Say with Against(…) which server is to be tested.");

    ApiTester? tester;

    bool isChanged;

    bool isSpent;

    /// <summary>Whether a server that refuses calls, for there were too many, can be had afresh.</summary>
    public bool CanStartAnew => settings.StartsAnew;

    public async Task<ApiTester> TesterAsync()
    {
        if (tester is not null && settings.StartsAnew && (isSpent || (isChanged && settings.Reset is null)))
            await EndAsync();
        else if (tester is not null && isChanged && settings.Reset is { } reset)
            await reset(tester);
        (isChanged, isSpent) = (false, false);
        return tester ??= await start();
    }

    public async Task<Sender> SenderAsync()
    {
        var current = await TesterAsync();
        return new(current.Client, current.Prefix) { Headers = current.Headers };
    }

    /// <summary>Says that something may be different from now on.</summary>
    public void Change() => isChanged = true;

    /// <summary>Says that the server has had enough calls.</summary>
    public void Spend() => isSpent = true;

    public ValueTask DisposeAsync() => settings.StartsAnew && tester is not null ? tester.DisposeAsync() : default;

    async Task EndAsync()
    {
        await tester!.DisposeAsync();
        tester = null;
    }
}
