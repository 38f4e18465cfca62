using System.Collections.Immutable;
using MetaApi.Calls.Telemetry;
using MetaApi.Health;
using MetaApi.Hosting.Documents;
using MetaApi.Limits;
using MetaApi.Security;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MetaApi.Hosting;

/// <summary>One API at one place of one host.</summary>
internal sealed record Mount(Api Api, PathPattern Prefix, IServiceProvider Services)
{
    static readonly string[] DocumentMethods = ["GET", "HEAD", "OPTIONS"];

    public required CallObserver Observer { get; init; }

    /// <summary>What counts the calls of its routes.</summary>
    public HostLimiter Limiter { get; } = new(Api.Model.Routes, new());

    /// <summary>Where the document, and the page with its parts, are served; empty when they are not.</summary>
    public ImmutableArray<PathPattern> Documents { get; private init; } = [];

    /// <summary>What the document says that the tree does not know.</summary>
    public DocumentOptions Document { get; private init; } = new();

    public bool AnswersUnknownPaths { get; private init; }

    /// <summary>What takes requests that the API does not match; null when nothing does.</summary>
    public RequestDelegate? Next { get; init; }

    /// <summary>The methods a path has, of routes and documents; none for an unknown path.</summary>
    public string[] Allowed(string[] path)
    {
        var methods = Api.Fallback.Allowed(path);
        return Documents.Any(d => d.Match(path) is not null) ? [.. methods.Union(DocumentMethods).Order(StringComparer.Ordinal)] : methods;
    }

    /// <exception cref="ApiDeclarationException">The host lacks what the API names.</exception>
    public static Mount Of(Api api, PathPattern prefix, IServiceProvider services, Action<MetaApiOptions>? configure)
    {
        var options = HostEnvironments.OptionsOf(services);
        configure?.Invoke(options);
        ImmutableArray<Mistake> lacks = [.. new SecurityHostChecks(services).Of(api.Model)];
        if (!lacks.IsEmpty)
            throw new ApiDeclarationException($"The API '{api.Model.Name}'", lacks);
        var mount = new Mount(api, prefix, services)
        {
            Observer = CallObserver.Of(services, api.Model.Name, options),
            Documents = options.Documents ?? services.GetService<IWebHostEnvironment>()?.IsDevelopment() ?? false ? DocumentPaths.Beside(api.Model) : [],
            Document = options.Document ?? new(),
            AnswersUnknownPaths = options.AnswerUnknownPaths ?? prefix != PathPattern.Root,
        };
        services.GetService<HealthSources>()?.Add([.. mount.Limiter.Queues, .. mount.Stores]);
        return mount;
    }

    /// <summary>What remembers calls that may be sent again, where any may and it tells how full it is.</summary>
    IEnumerable<IHealthSource> Stores => Api.Repetitions is { } own && (Services.GetService<IIdempotencyStore>() ?? own) is IHealthSource store ? [store] : [];
}
