using System.Text;

namespace MetaApi.Tool.Tests;

/// <summary>Takes what a command writes, and tells when it has written a line with some words.</summary>
sealed class HeardWriter(string words) : StringWriter
{
    readonly TaskCompletionSource<string> heard = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>All that was written by then.</summary>
    public Task<string> Heard => heard.Task.WaitAsync(TimeSpan.FromSeconds(60));

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(string? value)
    {
        base.Write(value);
        if (ToString() is var text && text.Contains(words, StringComparison.Ordinal) && text.EndsWith('\n'))
            heard.TrySetResult(text);
    }
}
