namespace MetaApi.Tests.Shared;

/// <summary>How much of a long test is run: a part in the normal run, the whole with <c>tests/run --full</c>.</summary>
static class TestScale
{
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("METAAPI_FULL") == "1";

    public static int Of(int normal, int full) => IsFull ? full : normal;
}
