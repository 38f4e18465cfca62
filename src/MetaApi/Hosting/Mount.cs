using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MetaApi.Hosting;

/// <summary>One API at one place of one host.</summary>
internal sealed record Mount(Api Api, PathPattern Prefix, ILogger Logger)
{
    public bool HasDocuments { get; private init; }

    public bool AnswersUnknownPaths { get; private init; }

    /// <summary>What takes requests that the API does not match; null when nothing does.</summary>
    public RequestDelegate? Next { get; init; }

    public static Mount Of(Api api, PathPattern prefix, IServiceProvider services, Action<MetaApiOptions>? configure)
    {
        var options = new MetaApiOptions();
        configure?.Invoke(options);
        return new(api, prefix, services.GetRequiredService<ILoggerFactory>().CreateLogger("MetaApi"))
        {
            HasDocuments = options.Documents ?? services.GetService<IHostEnvironment>()?.IsDevelopment() ?? false,
            AnswersUnknownPaths = options.AnswerUnknownPaths ?? prefix != PathPattern.Root,
        };
    }
}
