using MetaApi.Tests.Hosting;

namespace MetaApi.Tests.Threats;

/// <summary>The malformed files of JSONTestSuite over a connection, which lives on.</summary>
public sealed class MalformedBodyTests
{
    static readonly Dictionary<string, Schema> Bodies = new()
    {
        ["/untyped"] = Schema.Any,
        ["/typed"] = Schema.Object(o => o.Property("name", Schema.String)),
        ["/array"] = Schema.ArrayOf(Schema.Any),
        ["/nullable"] = Schema.Any.Nullable(),
    };

    [Test]
    public async Task EachMalformedFileIsAProblemThatEchoesNothing()
    {
        await using var host = await TestHost.ServingAsync(api => Bodies.Aggregate(api, (to, body) => to.Post(body.Key, route => route
            .Params(p => p.Body(body.Value))
            .Action(call => call.Send("read")))));
        using var connection = new KeptConnection(host);

        foreach (var file in JsonFiles.Malformed)
            foreach (var path in Bodies.Keys.Where(p => file.Bytes.Length > 0 || p != "/nullable"))
            {
                var reply = await connection.SendBytesAsync($"POST /api{path}", file.Bytes, "Content-Type: application/json");

                Assert.That((reply.Status, reply.Header("Content-Type")), Is.EqualTo((400, "application/problem+json")), $"{file} {path}");
                Assert.That(reply.Body, Has.Length.LessThan(600), $"{file} {path}");
            }
        Assert.That(host.Log.Loud, Is.Empty);
    }
}
