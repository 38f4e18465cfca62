namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>A hook with two halves, in the code of a user.</summary>
internal sealed class Halves(string name)
{
    /// <summary>Fails at once, not by way of its task, where its first half fails.</summary>
    public Task Run(Call call, Func<Task> next)
    {
        Declaring.Of(call).Play(call, name);
        return FinishAsync(call, next);
    }

    public async Task RunAsync(Call call, Func<Task> next)
    {
        await Declaring.Of(call).PlayAsync(call, name);
        await FinishAsync(call, next);
    }

    async Task FinishAsync(Call call, Func<Task> next)
    {
        var performance = Declaring.Of(call);
        await GoOnAsync(performance.GoingOf(name), next, performance);
        await performance.PlayAsync(call, name + ">");
    }

    async Task GoOnAsync(Going going, Func<Task> next, Performance performance)
    {
        if (going is Going.Never)
            return;
        try
        {
            await next();
            if (going is Going.Twice)
                await next();
            return;
        }
        catch (Exception) when (going is Going.Catching or Going.Retrying)
        {
            performance.Note(name + "!");
        }
        if (going is Going.Retrying)
            await next();
    }
}
