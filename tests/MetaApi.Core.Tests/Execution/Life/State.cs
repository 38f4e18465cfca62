using System.Collections.Immutable;

namespace MetaApi.Core.Tests.Execution.Life;

/// <summary>What a call has come to: registers that the acts of user code change. Errors are names that are returned.</summary>
/// <param name="scenario">What happens.</param>
/// <param name="levels">The nodes of the route; none where no route serves the request.</param>
internal sealed class State(Scenario scenario, ImmutableArray<Node> levels)
{
    readonly bool hasRoute = !levels.IsEmpty;

    readonly List<string> trace = [];

    int? status;

    string? written;

    ActKind? rendered;

    (bool IsDone, string? Error) reading;

    (int Status, string Body)? reply;

    public bool IsAborted { get; private set; }

    public bool IsGone { get; private set; }

    public string Trace => string.Join(' ', trace);

    public (int Status, string Body) Reply => reply!.Value;

    public void Note(string entry) => trace.Add(entry);

    public Going GoingOf(string place) => scenario.At(place).Going;

    public string? Play(string place, string? caught = null)
    {
        Note(caught is null ? place : $"{place}:{caught}");
        return scenario.At(place).Acts.Select(act => Perform(act, caught)).FirstOrDefault(error => error is not null);
    }

    /// <summary>The inputs are read once; what went wrong then goes wrong again.</summary>
    public string? Read()
    {
        if (!hasRoute || reading.IsDone)
            return reading.Error;
        reading = (true, scenario.HasValidInput ? Play("read") : "ParameterInvalidException");
        return reading.Error;
    }

    public string? MakeReply()
    {
        var (begunAborted, code) = (IsAborted, StatusNow);
        var (error, body) = Body(code);
        if (error is not null)
            return error;
        if (IsAborted && !begunAborted)
            return MakeReply();
        reply = (code, body);
        return null;
    }

    /// <summary>Behind the last hook: an abort has the last word, and something must have been answered.</summary>
    public string? Answered() => IsAborted ? MakeReply() : reply is null ? "InvalidOperationException" : null;

    /// <summary>An error handler starts anew.</summary>
    public void Restart(int rescueStatus) => (IsAborted, status, written, rendered) = (false, rescueStatus, null, null);

    /// <summary>Runs every <c>Finally</c> hook, whatever the others do, and returns their errors.</summary>
    public string Finish(IEnumerable<string> places)
    {
        var errors = places.Select(place => Play(place)).OfType<string>();
        return string.Join(' ', errors.Where(error => !(IsGone && Family.IsCancellation(error))));
    }

    int StatusNow => status ?? 200;

    (string? Error, string Body) Body(int code)
    {
        if (written is not null)
            return (null, written);
        if (IsAborted || (rendered is null && MayBeBare(code)))
            return (null, code >= 400 ? "problem " + Family.CodeOf(code) : "");
        if (rendered is null || code != 200 || !hasRoute)
            return ("RenderingInvalidException", "");
        return (Play("render") ?? (rendered is ActKind.RenderMisfit ? "RenderingInvalidException" : null), "5");
    }

    /// <summary>Any error may leave without a body; a success where it is declared so, and 200 is declared with one.</summary>
    bool MayBeBare(int code) => !hasRoute || code >= 400 || (code != 200 && levels.Any(l => l.Rescues.Any(r => r.Status == code)));

    string? Perform(Act act, string? caught)
    {
        switch (act.Kind)
        {
            case ActKind.Read:
                return Read();
            case ActKind.Render or ActKind.RenderMisfit when rendered is not null:
                return "InvalidOperationException";
            case ActKind.Render or ActKind.RenderMisfit:
                rendered = act.Kind;
                return null;
            case ActKind.Rethrow:
                return caught;
            case ActKind.HangUp:
                IsGone = true;
                return null;
            default:
                return act.Error ?? Answer(act);
        }
    }

    string? Answer(Act act)
    {
        if (act.Kind is ActKind.Abort or ActKind.AbortWithDetail)
            IsAborted = true;
        if (act.Kind is ActKind.SetStatus or ActKind.Abort or ActKind.AbortWithDetail or ActKind.Problem)
            status = act.Status ?? status;
        if (act.Kind is ActKind.AbortWithDetail or ActKind.Problem)
            written = $"problem {Family.CodeOf(status ??= 400)} with detail";
        if (act.Kind is ActKind.Send)
            written = "text";
        return null;
    }
}
