using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Threats;

/// <summary>What is built is frozen: threads share it without a lock, and nobody can add to it.</summary>
public sealed class RaceTests
{
    const int Threads = 16;

    static readonly Entity Items = Entity.Define("Item", e => e
        .Property("name", Schema.String.Pattern("^[a-z0-9]+$"), p => p.Required())
        .Property("parts", Schema.ArrayOf(Items!).Unique()));

    [Test]
    public void ThreadsShareAnApiAndBuildOthersOfTheSameEntities()
    {
        var api = Build();
        var failed = new System.Collections.Concurrent.ConcurrentQueue<Exception>();
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() => Run(api, number, failed))).ToList();

        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());

        Assert.That(failed, Is.Empty);
    }

    [Test]
    public async Task WhatIsSaidAfterAnApiIsBuiltChangesNothing()
    {
        NamespaceBuilder? kept = null;
        ApiRouteBuilder? route = null;
        var api = Api.Define("Kept", a =>
        {
            kept = a;
            a.Get("/a", r => (route = r).Action(call => call.Send("a")));
        });

        kept!.Get("/b", r => r.Action(call => call.Send("b"))).BeforeValidation(call => call.Abort(403));
        route!.BeforeValidation(call => call.Abort(403));

        Assert.That(((await api.CallAsync("GET", "/a")).Body, (await api.CallAsync("GET", "/b")).Status, api.Model.Routes.Length), Is.EqualTo(("a", 404, 1)));
    }

    static void Run(Api shared, int number, System.Collections.Concurrent.ConcurrentQueue<Exception> failed)
    {
        try
        {
            for (var i = 0; i < TestScale.Of(normal: 150, full: 20_000); i++)
            {
                if (i % 3 == number % 3)
                    Thread.Yield();
                AskAsync(i % 50 == 0 ? Build() : shared, $"item{number}x{i}").GetAwaiter().GetResult();
            }
        }
        catch (Exception error)
        {
            failed.Enqueue(error);
        }
    }

    static async Task AskAsync(Api api, string name)
    {
        var right = await api.CallAsync("POST", $"/items/{name}", Item(name, """{"name":"a"},{"name":"b"}"""));
        var wrong = await api.CallAsync("POST", $"/items/{name}", Item(name + "!", "{},{\"name\":7}"));

        Assert.That(right.Body, Does.StartWith($"{{\"id\":\"{name}\",\"item\":{{\"name\":\"{name}\",\"parts\":["));
        Assert.That(wrong.Errors, Is.EqualTo(new[] { "body /item/name pattern", "body /item/parts/0/name required" }));
    }

    static string Item(string name, string parts) => $"{{\"item\":{{\"name\":\"{name}\",\"parts\":[{parts}]}}}}";

    static Api Build() => Api.Define("Race", api => api.Post("/items/:id", route => route
        .Params(p => p.Path("id").Param("item", Items, required: true))
        .Status(200, s => s.Expose("id", Schema.String).Expose("item", Items))
        .Action(call => call.Render("id", call.Params.Get<string>("id")).Render("item", call.Params.Get<object>("item")))));
}
