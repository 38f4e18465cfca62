using MetaApi.Execution;

namespace MetaApi.Declaration;

/// <summary>The code of chained words, in the shape of an action.</summary>
internal static class ChainedCode
{
    public static Func<Call, Task> Authorize(Func<Call, bool> isAllowed) => call =>
    {
        Admit(call, isAllowed(call));
        return Task.CompletedTask;
    };

    public static Func<Call, Task> Authorize(Func<Call, Task<bool>> isAllowed) => async call => Admit(call, await isAllowed(call));

    public static Func<Call, Task> SetStatus(Func<Call, int> status) => call =>
    {
        call.Status = status(call);
        return Task.CompletedTask;
    };

    public static Func<Call, Task> SetStatus(Func<Call, Task<int>> status) => async call => call.Status = await status(call);

    /// <summary>Code that returns a task without saying so is awaited all the same.</summary>
    public static Func<Call, Task> Resource(Func<Call, object?> find)
    {
        var returned = new ReturnedValue();
        return async call => Offer(call, await returned.ReadAsync(find(call)));
    }

    static void Admit(Call call, bool isAllowed)
    {
        if (!isAllowed && !call.IsAborted)
            throw new NotAuthorizedException(call.User.Identity is { IsAuthenticated: true });
    }

    static void Offer(Call call, object? found)
    {
        if (call.IsAborted)
            return;
        if (found == ReturnedValue.None)
            throw new InvalidOperationException("The code of Resource(…) returned a task without a value.");
        call.Items.Resource = found ?? throw new ResourceNotFoundException();
    }
}
