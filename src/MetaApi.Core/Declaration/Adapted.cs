namespace MetaApi.Declaration;

/// <summary>User code that awaits nothing, in the shape of code that does.</summary>
internal static class Adapted
{
    public static Func<Call, Task> Task(Action<Call> run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return call =>
        {
            run(call);
            return System.Threading.Tasks.Task.CompletedTask;
        };
    }

    public static Func<Call, TError, Task> Task<TError>(Action<Call, TError> run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return (call, error) =>
        {
            run(call, error);
            return System.Threading.Tasks.Task.CompletedTask;
        };
    }
}
