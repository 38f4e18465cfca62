using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MetaApi.Tests.Threats;

/// <summary>What must not grow or wander in a host.</summary>
public sealed class HostTests
{
    [Test]
    public async Task NoMoreEndpointsAreWeighedAmongTenThousandRoutesThanAmongTen()
    {
        var (few, many) = (await WeighedAsync(10, "/items7/1"), await WeighedAsync(10_000, "/items7007/1"));

        Assert.That(few, Is.Positive);
        Assert.That(many, Is.EqualTo(few));
    }

    [Test]
    public void NothingShippedCanReachTheNetworkByItself()
    {
        string[] clients = ["HttpClient", "HttpMessageHandler", "SocketsHttpHandler", "Socket", "TcpClient", "UdpClient", "Dns", "WebRequest", "WebClient", "ClientWebSocket"];

        foreach (var assembly in new[] { typeof(PathPattern), typeof(Api), typeof(OpenApiExport), typeof(MetaApiHosting) }.Select(type => type.Assembly))
        {
            using var file = new PEReader(File.OpenRead(assembly.Location));
            var names = file.GetMetadataReader();
            var used = names.TypeReferences.Select(r => names.GetString(names.GetTypeReference(r).Name)).ToList();
            Assert.That(used.Intersect(clients), Is.Empty, assembly.FullName);
        }
    }

    static async Task<int> WeighedAsync(int routes, string path)
    {
        var weighed = new WeighedEndpoints();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Services.AddSingleton<MatcherPolicy>(weighed);
        await using var app = builder.Build();
        var pipeline = ((IApplicationBuilder)app).New()
            .UseMetaApi(Some.Api(api => Enumerable.Range(0, routes).Aggregate(api, (to, i) => to.Get($"/items{i}/:id", Some.Answering("found")))))
            .Build();
        var context = new DefaultHttpContext { RequestServices = app.Services, Request = { Method = "GET", Path = path } };

        await pipeline(context);

        Assert.That(context.Response.StatusCode, Is.EqualTo(200));
        return weighed.Count;
    }
}
