using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace MetaApi.Tests.Hosting;

/// <summary>All that a host logs, at every level.</summary>
sealed class RecordedLog : ILoggerProvider
{
    static readonly TimeSpan Guard = TimeSpan.FromSeconds(30);

    readonly ConcurrentQueue<LogEntry> entries = new();

    readonly SemaphoreSlim added = new(0);

    public IReadOnlyList<LogEntry> Errors => [.. entries.Where(e => e.Level >= LogLevel.Error)];

    /// <summary>All that was logged, errors with what they say.</summary>
    public IReadOnlyList<string> Texts => [.. entries.Select(e => $"{e.Text} {e.Error}")];

    /// <summary>What would catch an operator's eye, but for the word of the server that its machine is busy.</summary>
    public IReadOnlyList<LogEntry> Loud =>
        [.. entries.Where(e => e.Level > LogLevel.Information && !e.Text.Contains("the heartbeat has been running", StringComparison.Ordinal))];

    /// <summary>What was logged in a category, and in those below it.</summary>
    public IReadOnlyList<LogEntry> Of(string category) =>
        [.. entries.Where(e => e.Category == category || e.Category.StartsWith(category + ".", StringComparison.Ordinal))];

    public IReadOnlyList<LogEntry> All => [.. entries];

    /// <summary>What MetaApi and its host tell of exceptions, at every level but the server's own of what it could not read.</summary>
    public IReadOnlyList<LogEntry> Exceptions => [.. entries.Where(e => e.Error is not null && !e.Category.StartsWith("Microsoft.AspNetCore.Server", StringComparison.Ordinal))];

    /// <summary>Waits until an entry with this text has been logged.</summary>
    public async Task<LogEntry> WaitForAsync(string text)
    {
        using var guard = new CancellationTokenSource(Guard);
        while (true)
        {
            if (entries.FirstOrDefault(e => e.Text.Contains(text, StringComparison.Ordinal)) is { } found)
                return found;
            await added.WaitAsync(guard.Token);
        }
    }

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void Dispose() { }

    void Add(LogEntry entry)
    {
        entries.Enqueue(entry);
        added.Release();
    }

    sealed class Writer(RecordedLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Add(new(logLevel, category, formatter(state, exception), exception));
    }
}
