using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace MetaApi.Tests.Threats;

/// <summary>What must not grow or wander in a host.</summary>
public sealed class HostTests
{
    [Test]
    public void MatchingCostsTheSameAmongTenAndAmongTenThousandRoutes()
    {
        var (few, many) = (Pipeline(10), Pipeline(10_000));

        var ratio = CpuTime.Ratio(() => Ask(few, 7), () => Ask(many, 7007));

        Assert.That(ratio, Is.LessThan(4));
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

    static RequestDelegate Pipeline(int routes)
    {
        var app = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production }).Build();
        return ((IApplicationBuilder)app).New()
            .UseMetaApi(Some.Api(api => Enumerable.Range(0, routes).Aggregate(api, (to, i) => to.Get($"/items{i}/:id", Some.Answering("found")))))
            .Build();
    }

    static void Ask(RequestDelegate pipeline, int route)
    {
        for (var i = 0; i < 2000; i++)
        {
            var context = new DefaultHttpContext { Request = { Method = "GET", Path = $"/items{route % 10_000}/1" } };
            pipeline(context).GetAwaiter().GetResult();
            Assert.That(context.Response.StatusCode, Is.EqualTo(200));
        }
    }
}
