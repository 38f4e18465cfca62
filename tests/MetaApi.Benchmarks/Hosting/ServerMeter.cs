using System.Runtime;

namespace MetaApi.Benchmarks.Hosting;

/// <summary>
/// Answers each line of input with the bytes allocated and the methods compiled so far: a path of its own in every mode would cost
/// the measured ones.
/// </summary>
internal static class ServerMeter
{
    public static void AnswerLines(TextReader input, TextWriter output) =>
        new Thread(() => Answer(input, output)) { IsBackground = true, Name = nameof(ServerMeter) }.Start();

    static void Answer(TextReader input, TextWriter output)
    {
        while (input.ReadLine() is not null)
            output.WriteLine($"{GC.GetTotalAllocatedBytes(precise: true)} {JitInfo.GetCompiledMethodCount()}");
    }
}
