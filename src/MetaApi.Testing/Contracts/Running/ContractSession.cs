using MetaApi.Testing.Contracts.Planning;
using MetaApi.Testing.Contracts.Requests;

namespace MetaApi.Testing.Contracts.Running;

/// <summary>The server under test, brought back to its first state when something was changed.</summary>
internal sealed class ContractSession(ContractSettings settings) : IAsyncDisposable
{
    readonly Func<Task<ApiTester>> start = settings.Start ?? throw new InvalidOperationException("Say with Against(…) which server is to be tested.");

    ApiTester? tester;

    bool isChanged;

    public bool CanReset => settings.StartsAnew || settings.Reset is not null;

    public async Task<ApiTester> TesterAsync()
    {
        if (tester is not null && isChanged)
            await ResetAsync();
        isChanged = false;
        return tester ??= await start();
    }

    public async Task<Sender> SenderAsync()
    {
        var current = await TesterAsync();
        return new(current.Client, current.Prefix) { Headers = current.Headers };
    }

    /// <summary>Says that something may be different from now on.</summary>
    public void Change() => isChanged = true;

    public ValueTask DisposeAsync() => settings.StartsAnew && tester is not null ? tester.DisposeAsync() : default;

    async Task ResetAsync()
    {
        if (settings.StartsAnew)
        {
            await tester!.DisposeAsync();
            tester = null;
        }
        if (settings.Reset is { } reset)
            await reset();
    }
}
