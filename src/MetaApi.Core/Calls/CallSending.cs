using System.Net.ServerSentEvents;
using MetaApi.Calls;
using MetaApi.Calls.Conditions;

namespace MetaApi;

/// <summary>Answers that are sent while they are made: streams, files and events.</summary>
public static class CallSending
{
    extension(Call call)
    {
        /// <summary>Sends what a stream holds, in place of anything rendered. The stream is the call's from now on, and is disposed whatever happens.</summary>
        /// <param name="stream">The stream, read from where it stands.</param>
        /// <param name="contentType">The media type; by default the declared one, else <c>application/octet-stream</c>.</param>
        /// <param name="length">How many bytes of it are sent; by default all, and the header <c>Content-Length</c> is set when the stream can tell.</param>
        /// <exception cref="ArgumentException">The stream cannot be read.</exception>
        public Call Send(Stream stream, string? contentType = null, long? length = null)
        {
            ArgumentNullException.ThrowIfNull(stream);
            call.Output.Hold(stream);
            if (!stream.CanRead)
                throw new ArgumentException("The stream cannot be read.", nameof(stream));
            if (length < 0)
                throw new ArgumentOutOfRangeException(nameof(length), length, "A length is 0 or more.");
            var known = length ?? (stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : null);
            call.Output.Write(new SentStream(new ProducedBody((output, cancelled) => StreamCopy.CopyAsync(stream, output, known, cancelled), known), contentType));
            return call;
        }

        /// <summary>Sends what is written to a stream, in place of anything rendered. Nothing is buffered: a write ends when the client takes more.</summary>
        /// <param name="write">Writes the body, after all hooks but <c>Finally</c>. It does not run for HEAD. Its token is cancelled when the client leaves.</param>
        /// <param name="contentType">The media type; by default the declared one, else <c>application/octet-stream</c>.</param>
        public Call Send(Func<Stream, CancellationToken, Task> write, string? contentType = null)
        {
            ArgumentNullException.ThrowIfNull(write);
            call.Output.Write(new SentStream(new ProducedBody(write, null), contentType));
            return call;
        }

        /// <summary>Sends a file, or the part of it that the request asks for, in place of anything rendered.</summary>
        /// <param name="path">Where it is. A path is not checked: one that a client has a part in can lead anywhere.</param>
        /// <param name="contentType">The media type; by default the declared one, else <c>application/octet-stream</c>.</param>
        /// <param name="options">What is told of it.</param>
        /// <exception cref="FileNotFoundException">There is no such file, nor folder, or the path is one, or its name is longer than a file's can be.</exception>
        /// <exception cref="UnauthorizedAccessException">The file must not be read.</exception>
        /// <exception cref="ArgumentException">The ETag of the options is not one.</exception>
        public Call SendFile(string path, string? contentType = null, SendFileOptions? options = null)
        {
            ArgumentException.ThrowIfNullOrEmpty(path);
            var file = Opened(path);
            call.Output.Hold(file);
            var changed = options?.LastModified ?? new DateTimeOffset(File.GetLastWriteTimeUtc(file.SafeFileHandle));
            return call.SendFile(file, contentType, (options ?? new()) with { LastModified = changed });
        }

        /// <summary>
        /// Sends a file that a stream holds, or the part of it that the request asks for, in place of anything rendered. The stream is the
        /// call's from now on, and is disposed whatever happens.
        /// </summary>
        /// <param name="stream">The whole file, wherever the stream stands.</param>
        /// <param name="contentType">The media type; by default the declared one, else <c>application/octet-stream</c>.</param>
        /// <param name="options">What is told of it.</param>
        /// <exception cref="ArgumentException">The stream cannot seek or be read, or the ETag of the options is not one.</exception>
        public Call SendFile(Stream stream, string? contentType = null, SendFileOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(stream);
            call.Output.Hold(stream);
            if (!stream.CanSeek || !stream.CanRead)
                throw new ArgumentException("A file is sent from a stream that can be read and can seek; use Send(…) for any other.", nameof(stream));
            if (options?.ETag is { } tag && !EntityTag.IsOpaque(tag))
                throw new ArgumentException("An ETag is one or more visible ASCII characters without quotes.", nameof(options));
            call.Output.Write(new SentStream(new FileBody(stream, options ?? new()), contentType));
            return call;
        }

        /// <summary>Sends each value as a server-sent event, in place of anything rendered. Each is filtered by its schema and leaves at once.</summary>
        /// <typeparam name="T">The type of the values.</typeparam>
        /// <param name="events">The values. When the client leaves, its token is cancelled and the enumerator is disposed.</param>
        public Call SendEvents<T>(IAsyncEnumerable<T> events)
        {
            ArgumentNullException.ThrowIfNull(events);
            call.Output.Write(new SentEvents(EventItems.Of(events)));
            return call;
        }

        /// <summary>Sends server-sent events with what each says of itself: its name, id and time to reconnect. Each is filtered by the schema of its name.</summary>
        /// <typeparam name="T">The type of the values; <see cref="object"/> for several.</typeparam>
        /// <param name="events">The events. When the client leaves, its token is cancelled and the enumerator is disposed.</param>
        public Call SendEvents<T>(IAsyncEnumerable<SseItem<T>> events)
        {
            ArgumentNullException.ThrowIfNull(events);
            call.Output.Write(new SentEvents(EventItems.Of(events)));
            return call;
        }
    }

    /// <summary>A folder, one that is not there, and a name that is too long are a missing file too: clients often have a part in names.</summary>
    static FileStream Opened(string path)
    {
        try
        {
            return new(path, new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, Options = FileOptions.Asynchronous, BufferSize = 0 });
        }
        catch (Exception error) when (error is DirectoryNotFoundException or PathTooLongException || Directory.Exists(path))
        {
            throw new FileNotFoundException(error.Message, path, error);
        }
    }
}
