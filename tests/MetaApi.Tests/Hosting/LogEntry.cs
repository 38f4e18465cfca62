using Microsoft.Extensions.Logging;

namespace MetaApi.Tests.Hosting;

sealed record LogEntry(LogLevel Level, string Category, string Text, Exception? Error);
