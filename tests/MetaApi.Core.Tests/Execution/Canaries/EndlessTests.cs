using System.Text.Json;
using System.Text.Json.Nodes;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution.Canaries;

/// <summary>Objects without an end, or with one too far away, are a fault under every policy: nothing of them leaves, and nothing overflows.</summary>
public sealed class EndlessTests
{
    const int Length = 100_000;

    /// <summary>The framework's own parser takes a time that grows with the square of this.</summary>
    const int JsonDepth = 20_000;

    static readonly JsonElement DeepElement = JsonDocument.Parse(
        new string('[', JsonDepth) + new string(']', JsonDepth), new JsonDocumentOptions { MaxDepth = JsonDepth + 1 }).RootElement;

    static readonly Entity<Link> LinkEntity = Entity.Define<Link>("Link", e => e
        .Property(l => l.Text)
        .Property(l => l.Next, LinkEntity!)
        .Property(l => l.Other, LinkEntity!));

    static IEnumerable<TestCaseData> Cases => new Dictionary<string, (Schema Schema, object Value)>
    {
        ["an object that is its own next"] = (LinkEntity, Circle()),
        ["an object that is both of its own"] = (LinkEntity, DoubleCircle()),
        ["a list of 100 000 links"] = (LinkEntity, Chain()),
        ["a list that contains itself"] = (Schema.Any, ListOfItself()),
        ["a dictionary that contains itself twice"] = (Schema.Any, MapOfItself()),
        ["a dictionary under maps"] = (Schema.MapOf(Schema.MapOf(Schema.Any)), MapOfItself()),
        ["JSON that is nested 20 000 times"] = (Schema.Any, DeepElement),
        ["a JSON node that is nested 100 000 times"] = (Schema.Any, DeepNode()),
        ["an object in a union"] = (Schema.OneOf(Schema.Integer, Schema.Object(o => o.Property("next", LinkEntity))), new { next = DoubleCircle() }),
    }.Select(c => new TestCaseData(c.Value.Schema, c.Value.Value).SetArgDisplayNames(c.Key));

    [TestCaseSource(nameof(Cases))]
    public async Task WhatHasNoEndIsAFaultUnderEveryPolicy(Schema schema, object value)
    {
        foreach (var policy in Enum.GetValues<ResponsePolicy>())
        {
            var api = Api.Define("Endless", a => a.Get(r => r.Responses(policy).Status(200, schema).Action(call => call.Render(value))));

            var answer = await api.CallAsync("GET", "/");

            Assert.That((answer.Status, answer.Code), Is.EqualTo((500, "internal")), $"{policy}");
            Assert.That(answer.Body, Does.Not.Contain("canary"));
        }
    }

    [Test]
    public async Task OneThatIsNotDeclaredToBeFollowedLeaves()
    {
        var api = Api.Define("Endless", a => a
            .Get("/object", r => r.Status(200, Schema.Object(o => o.Property("text", Schema.String))).Action(call => call.Render(DoubleCircle())))
            .Get("/json", r => r.Status(200, Schema.Object(o => o.Property("text", Schema.String))).Action(call => call.Render(new { text = "x", deep = DeepElement }))));

        Assert.That((await api.CallAsync("GET", "/object")).Body, Is.EqualTo("""{"text":"canary"}"""));
        Assert.That((await api.CallAsync("GET", "/json")).Body, Is.EqualTo("""{"text":"x"}"""));
    }

    static Link Circle()
    {
        var link = new Link();
        link.Next = link;
        return link;
    }

    static Link DoubleCircle()
    {
        var link = Circle();
        link.Other = link;
        return link;
    }

    static Link Chain() => Enumerable.Range(0, Length).Aggregate(new Link(), (next, _) => new() { Next = next });

    static List<object> ListOfItself()
    {
        var list = new List<object>();
        list.Add(list);
        return list;
    }

    static Dictionary<string, object?> MapOfItself()
    {
        var map = new Dictionary<string, object?>();
        map["a"] = map;
        map["b"] = map;
        return map;
    }

    static JsonArray DeepNode() => Enumerable.Range(0, Length).Aggregate(new JsonArray(), (inner, _) => new JsonArray(inner));

    sealed class Link
    {
        public string Text => "canary";

        public Link? Next { get; set; }

        public Link? Other { get; set; }
    }
}
