namespace MetaApi.Core.Tests.Model.ActionCode;

static class Slow
{
    public static async Task<T> Value<T>(T value)
    {
        await Task.Yield();
        return value;
    }

    public static async IAsyncEnumerable<int> Numbers()
    {
        await Task.Yield();
        yield return 1;
    }

    public static IAsyncDisposable Resource() => new MemoryStream();
}
