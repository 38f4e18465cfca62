namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>Plays the scripts of a scenario within a real call, and notes what ran.</summary>
internal sealed class Performance(Scenario scenario, CancellationTokenSource connection)
{
    readonly List<string> trace = [];

    public string Trace => string.Join(' ', trace);

    public Going GoingOf(string place) => scenario.At(place).Going;

    public void Note(string entry) => trace.Add(entry);

    public void Play(Call call, string place)
    {
        Note(place);
        foreach (var act in scenario.At(place).Acts)
            Perform(call, act);
    }

    public async Task PlayAsync(Call call, string place, Exception? caught = null)
    {
        Note(caught is null ? place : $"{place}:{Mishaps.NameOf(caught)}");
        foreach (var act in scenario.At(place).Acts)
            if (act.Kind is ActKind.Yield)
                await Task.Yield();
            else if (act.Kind is ActKind.Read)
                await call.ReadParamsAsync();
            else if (act.Kind is ActKind.Rethrow && caught is not null)
                throw caught;
            else
                Perform(call, act);
    }

    void Perform(Call call, Act act)
    {
        _ = act.Kind switch
        {
            ActKind.Render => call.Render(5),
            ActKind.RenderMisfit => call.Render("misfit"),
            ActKind.Send => call.Send("text"),
            ActKind.Problem => call.Problem("detail", act.Status),
            ActKind.Abort => call.Abort(act.Status),
            ActKind.AbortWithDetail => call.Abort(act.Status, "detail"),
            _ => call,
        };
        if (act.Kind is ActKind.SetStatus)
            call.Status = act.Status ?? call.Status;
        if (act.Kind is ActKind.HangUp)
            connection.Cancel();
        if (act.Error is { } error)
            Mishaps.Throw(error);
    }
}
