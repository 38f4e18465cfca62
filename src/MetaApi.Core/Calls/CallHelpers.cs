namespace MetaApi.Calls;

/// <summary>
/// The shared helpers of one call. Each is made when it is asked for first. While it is made, it sees what the place of its
/// declaration sees, itself excepted; so a helper that overrides another is given the one it overrides.
/// </summary>
internal sealed class CallHelpers(SharedSpace space)
{
    readonly List<(SharedHelper Helper, object Object)> made = [];

    readonly Stack<SharedHelper> making = [];

    bool isOver;

    public object Get(Type wanted, Call call)
    {
        var asker = making.Count > 0 ? making.Peek() : null;
        var seen = asker is null ? space : space.Of(asker);
        var helper = seen.Find(wanted, asker) ?? throw SharedFaults.NotDeclared(wanted, seen);
        foreach (var (known, value) in made)
            if (known == helper)
                return value;
        return Make(helper, call);
    }

    /// <summary>Disposes what was made, last first, whatever goes wrong with one of them.</summary>
    public async Task DisposeAsync(Call call)
    {
        isOver = true;
        while (made.Count > 0)
        {
            var last = made[^1].Object;
            made.RemoveAt(made.Count - 1);
            try
            {
                await DisposeAsync(last);
            }
            catch (Exception error)
            {
                call.Request.Report(error);
            }
        }
    }

    object Make(SharedHelper helper, Call call)
    {
        if (isOver)
            throw SharedFaults.Over(helper);
        if (making.Contains(helper))
            throw SharedFaults.Circle([.. making.Reverse(), helper]);
        making.Push(helper);
        try
        {
            var value = helper.Make(call, space.Of(helper)) ?? throw SharedFaults.MadeNull(helper);
            made.Add((helper, value));
            return value;
        }
        finally
        {
            making.Pop();
        }
    }

    static async ValueTask DisposeAsync(object helper)
    {
        if (helper is IAsyncDisposable later)
            await later.DisposeAsync();
        else
            (helper as IDisposable)?.Dispose();
    }
}
