namespace MetaApi.Calls;

/// <summary>A body that is made while it is sent.</summary>
internal abstract record StreamedBody;

/// <param name="Write">Writes the body. It runs once, or not at all where only the head is asked for.</param>
/// <param name="Length">How many bytes it will be, where that is known before.</param>
internal sealed record ProducedBody(Func<ReplyOutput, CancellationToken, Task> Write, long? Length) : StreamedBody;

/// <summary>A file. What of it leaves depends on what the request asks for, and the host decides.</summary>
internal sealed record FileBody(Stream Content, SendFileOptions Options) : StreamedBody;
