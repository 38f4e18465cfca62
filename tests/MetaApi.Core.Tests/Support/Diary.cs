namespace MetaApi.Core.Tests.Support;

/// <summary>What ran, in order.</summary>
internal sealed class Diary
{
    readonly List<string> entries = [];

    public string Text => string.Join(' ', entries);

    public void Note(string entry) => entries.Add(entry);

    /// <summary>A hook that notes itself.</summary>
    public Action<Call> Hook(string entry) => _ => Note(entry);

    /// <summary>A hook that notes when it enters and when it leaves.</summary>
    public Func<Call, Func<Task>, Task> Around(string entry) => async (_, next) =>
    {
        Note(entry + "<");
        await next();
        Note(entry + ">");
    };

    /// <summary>A hook that notes itself and ends the call.</summary>
    public Action<Call> Abort(string entry) => call =>
    {
        Note(entry);
        call.Abort(202);
    };

    /// <summary>A hook that notes itself and fails.</summary>
    public Action<Call> Fail(string entry) => _ =>
    {
        Note(entry);
        throw new InvalidOperationException(entry);
    };
}
