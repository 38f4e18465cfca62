namespace MetaApi.Tests.Hosting.Life;

/// <summary>The steps of one call, with an incident at one of them.</summary>
sealed class Journal
{
    readonly List<string> steps = [];

    TaskCompletionSource finished = new();

    string place = "";

    Incident incident = Incident.Errors[0];

    public IReadOnlyList<string> Steps => steps;

    /// <summary>Forgets the call before.</summary>
    /// <returns>Ends with the last hook of the call that follows.</returns>
    public Task Begin(string at, Incident what)
    {
        steps.Clear();
        (place, incident) = (at, what);
        finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return finished.Task;
    }

    public void Finish(string step)
    {
        Note(step);
        finished.SetResult();
    }

    public bool IsAt(string step) => step == place;

    public void Note(string step) => steps.Add(step);

    public Task StepAsync(Call call, string step)
    {
        Note(step);
        return IsAt(step) ? incident.Run(call) : Task.CompletedTask;
    }

    /// <summary>A step whose code cannot await.</summary>
    public void Step(Call call, string step) => Assert.That(StepAsync(call, step).IsCompletedSuccessfully);
}
