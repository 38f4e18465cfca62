using System.Collections.Immutable;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MetaApi.Hosting;

/// <summary>One API at one place of one host.</summary>
internal sealed record Mount(Api Api, PathPattern Prefix, IServiceProvider Services)
{
    static readonly string[] DocumentMethods = ["GET", "HEAD", "OPTIONS"];

    public ILogger Logger { get; } = LoggerOf(Services);

    /// <summary>Where the document, and the page with its parts, are served; empty when they are not.</summary>
    public ImmutableArray<PathPattern> Documents { get; private init; } = [];

    /// <summary>What the document says that the tree does not know.</summary>
    public DocumentOptions Document { get; private init; } = new();

    public bool AnswersUnknownPaths { get; private init; }

    /// <summary>How replies are taken that are not what was declared.</summary>
    public required ReplyWatch Replies { get; init; }

    /// <summary>What takes requests that the API does not match; null when nothing does.</summary>
    public RequestDelegate? Next { get; init; }

    /// <summary>The methods a path has, of routes and documents; none for an unknown path.</summary>
    public string[] Allowed(string[] path)
    {
        var methods = Api.Fallback.Allowed(path);
        return Documents.Any(d => d.Match(path) is not null) ? [.. methods.Union(DocumentMethods).Order(StringComparer.Ordinal)] : methods;
    }

    public static ILogger LoggerOf(IServiceProvider services) => services.GetRequiredService<ILoggerFactory>().CreateLogger("MetaApi");

    public static Mount Of(Api api, PathPattern prefix, IServiceProvider services, Action<MetaApiOptions>? configure)
    {
        var options = HostEnvironments.OptionsOf(services);
        configure?.Invoke(options);
        return new(api, prefix, services)
        {
            Replies = ReplyWatch.Of(services, LoggerOf(services), options),
            Documents = options.Documents ?? services.GetService<IWebHostEnvironment>()?.IsDevelopment() ?? false ? DocumentPaths.Beside(api.Model) : [],
            Document = options.Document ?? new(),
            AnswersUnknownPaths = options.AnswerUnknownPaths ?? prefix != PathPattern.Root,
        };
    }
}
