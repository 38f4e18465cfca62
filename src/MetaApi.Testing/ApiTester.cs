using System.Net.Http.Json;
using System.Security.Claims;
using System.Text.Json;
using MetaApi.Testing;
using MetaApi.Testing.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace MetaApi;

/// <summary>
/// Calls an API without a network: <c>(await tester.Get("/notes/1")).ShouldBe(200)</c>. It starts a host in memory, or uses the client of one that is
/// there, such as that of a <c>WebApplicationFactory</c>. It never changes; <see cref="With"/> and <see cref="As"/> give another that shares its host.
/// </summary>
public sealed class ApiTester : IAsyncDisposable
{
    readonly TesterHost host;

    readonly HttpRequestHead head;

    ApiTester(TesterHost host, HttpRequestHead head) => (this.host, this.head) = (host, head);

    /// <summary>The client that sends the calls. Redirections are not followed by that of a host in memory.</summary>
    public HttpClient Client => host.Client;

    internal string Prefix => head.Prefix;

    internal IReadOnlyList<(string Name, string Value)> Headers => head.Headers;

    /// <summary>The services of the host, to look at what calls have done.</summary>
    /// <exception cref="InvalidOperationException">The tester was made of a client and knows no host.</exception>
    public IServiceProvider Services => host.Services
        ?? throw new InvalidOperationException("This tester was made of a client; ask its host for services, or start it with ApiTester.StartAsync(…).");

    /// <summary>The calls that were made by this tester and those that share its host, for the coverage of contract tests.</summary>
    public IReadOnlyCollection<RecordedCall> Calls => host.Calls;

    /// <summary>Starts a host in memory for one API.</summary>
    /// <param name="api">The API.</param>
    /// <param name="configure">Changes how it is served; the defaults of <see cref="TesterOptions"/> when null.</param>
    /// <exception cref="ApiDeclarationException">The host lacks what the API names.</exception>
    public static async Task<ApiTester> StartAsync(Api api, Action<TesterOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(api);
        var options = new TesterOptions();
        configure?.Invoke(options);
        var builder = WebApplication.CreateEmptyBuilder(new() { EnvironmentName = options.Environment });
        builder.WebHost.UseTestServer();
        builder.Services.AddRoutingCore().AddAuthorization().AddAuthentication();
        builder.Services.AddSingleton<TesterUsers>();
        if (options.Clock is { } clock)
            builder.Services.AddSingleton(clock);
        options.Build?.Invoke(builder);
        TesterUsers.StandIn(builder.Services, api.Model);
        var app = builder.Build();
        options.Before?.Invoke(app);
        app.UseRouting();
        app.UseAuthentication().UseAuthorization();
        app.MapMetaApi(options.Clock is null ? api : AtTime(api, options.Clock), options.Prefix, options.Serve);
        await app.StartAsync();
        return new(new(app.GetTestClient(), app, app.Services), new(options.Prefix, []));
    }

    /// <summary>Uses a client that is there already.</summary>
    /// <param name="client">The client; it needs a base address.</param>
    /// <param name="prefix">The path that the API is served under; the root by default.</param>
    /// <param name="owner">What ends with this tester, such as the host; nothing by default, and the client stays the caller's.</param>
    public static ApiTester Over(HttpClient client, string prefix = "", IAsyncDisposable? owner = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(prefix);
        return new(new(client, owner, null), new(prefix, []));
    }

    /// <summary>A tester that sends one header more.</summary>
    /// <param name="header">Its name.</param>
    /// <param name="value">Its value.</param>
    public ApiTester With(string header, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(header);
        ArgumentNullException.ThrowIfNull(value);
        return new(host, head with { Headers = head.Headers.Add((header, value)) });
    }

    /// <summary>
    /// A tester that calls as somebody, whatever credentials the API asks for: schemes that the host does not register stand for this user. Schemes that it
    /// does register judge real credentials; send these with <see cref="With"/>.
    /// </summary>
    /// <param name="name">The name of the user, which is the name identifier too.</param>
    /// <param name="claims">What else is known of the user, such as <c>new Claim(ClaimTypes.Role, "admin")</c>.</param>
    /// <exception cref="InvalidOperationException">The tester was made of a client, whose host knows no such users.</exception>
    public ApiTester As(string name, params ReadOnlySpan<Claim> claims)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var users = Services.GetService<TesterUsers>() ?? throw new InvalidOperationException("The host of this tester knows no users of tests; start it with ApiTester.StartAsync(…).");
        return With(TesterUsers.Header, users.Add([new(ClaimTypes.Name, name), new(ClaimTypes.NameIdentifier, name), .. claims]));
    }

    /// <summary>Gets a resource.</summary>
    /// <param name="path">The path below the API, with its query.</param>
    /// <param name="cancelled">Ends the call.</param>
    public Task<TesterReply> Get(string path, CancellationToken cancelled = default) => SendAsync(HttpMethod.Get, path, null, cancelled);

    /// <summary>Deletes a resource.</summary>
    /// <inheritdoc cref="Get"/>
    public Task<TesterReply> Delete(string path, CancellationToken cancelled = default) => SendAsync(HttpMethod.Delete, path, null, cancelled);

    /// <summary>Posts a body.</summary>
    /// <param name="path">The path below the API, with its query.</param>
    /// <param name="body">What is written as JSON in camel case, or an <see cref="HttpContent"/> that is sent as it is; null for no body.</param>
    /// <param name="cancelled">Ends the call.</param>
    public Task<TesterReply> Post(string path, object? body = null, CancellationToken cancelled = default) => SendAsync(HttpMethod.Post, path, body, cancelled);

    /// <summary>Puts a body.</summary>
    /// <inheritdoc cref="Post"/>
    public Task<TesterReply> Put(string path, object? body = null, CancellationToken cancelled = default) => SendAsync(HttpMethod.Put, path, body, cancelled);

    /// <summary>Patches with a body.</summary>
    /// <inheritdoc cref="Post"/>
    public Task<TesterReply> Patch(string path, object? body = null, CancellationToken cancelled = default) => SendAsync(HttpMethod.Patch, path, body, cancelled);

    /// <summary>Calls with any method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The path below the API, with its query.</param>
    /// <param name="body">What is written as JSON in camel case, or an <see cref="HttpContent"/> that is sent as it is; null for no body.</param>
    /// <param name="cancelled">Ends the call.</param>
    public Task<TesterReply> SendAsync(HttpMethod method, string path, object? body = null, CancellationToken cancelled = default)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        var request = new HttpRequestMessage(method, head.Prefix + path) { Content = Content(body) };
        return SendAsync(request, cancelled);
    }

    /// <summary>Sends a request as it is, with the headers of this tester.</summary>
    /// <param name="request">The request, whose address is that below the host.</param>
    /// <param name="cancelled">Ends the call.</param>
    public async Task<TesterReply> SendAsync(HttpRequestMessage request, CancellationToken cancelled = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var (name, value) in head.Headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await Client.SendAsync(request, cancelled);
        var reply = await TesterReply.OfAsync(response, cancelled);
        host.Record(new(request.Method.Method, PathOf(request), reply.Status));
        return reply;
    }

    /// <summary>Ends the host that was started for this tester, or what it was given as owner; a client that it was given alone is left alone.</summary>
    public ValueTask DisposeAsync() => host.DisposeAsync();

    static Api AtTime(Api api, TimeProvider clock) => Api.Of(api.Model with { Options = api.Model.Options with { Clock = clock } });

    static HttpContent? Content(object? body) => body switch
    {
        null => null,
        HttpContent content => content,
        _ => JsonContent.Create(body, body.GetType(), options: JsonSerializerOptions.Web),
    };

    string PathOf(HttpRequestMessage request)
    {
        var target = request.RequestUri!.IsAbsoluteUri ? request.RequestUri.PathAndQuery : request.RequestUri.OriginalString;
        return target.StartsWith(head.Prefix, StringComparison.Ordinal) ? target[head.Prefix.Length..] : target;
    }
}
