using System.Reflection;
using MetaApi.Hosting;
using MetaApi.Tests.Hosting;
using Microsoft.Extensions.Logging;

namespace MetaApi.Tests.Observing;

public sealed class LogMessageTests
{
    /// <summary>What may stand above Information, and why no client can cause it.</summary>
    static readonly Dictionary<string, string> Loud = new()
    {
        ["CallFailed"] = "an error of the program's own code, or a reply that its code made wrong",
        ["EndFailed"] = "an error of the program's own code behind the reply",
        ["ResponseMismatched"] = "the program renders what it does not declare, and each such thing is told once",
        ["AnsweredUndeclared"] = "the program answers with what it does not declare, and each status is told once",
    };

    static IReadOnlyList<(string Name, LoggerMessageAttribute Message)> All =>
    [
        .. from assembly in new[] { typeof(Api).Assembly, typeof(DocumentOptions).Assembly, typeof(MetaApiOptions).Assembly }
           from type in assembly.GetTypes()
           from method in type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
           let message = method.GetCustomAttribute<LoggerMessageAttribute>()
           where message is not null
           select (method.Name, message),
    ];

    [Test]
    public void NothingThatAClientCanCauseStandsAboveInformation()
    {
        var loud = All.Where(m => m.Message.Level > LogLevel.Information).Select(m => m.Name);

        Assert.That(loud, Is.EquivalentTo(Loud.Keys));
    }

    [Test]
    public void EachEventHasItsOwnId()
    {
        Assert.That(All.Select(m => m.Message.EventId), Is.Unique);
    }

    [Test]
    public void EachEventStandsInTheDocuments()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "observability.md"));

        foreach (var (name, message) in All)
            Assert.That(page, Does.Contain($"| {message.EventId} | `{name}` | {message.Level} |"));
    }

    [Test]
    public async Task AFaultIsToldWithItsErrorAndNothingOfTheRequest()
    {
        await using var host = await TestHost.ServingAsync(api => api.Get("/notes/:id", r => r.Action(_ => throw new TimeoutException("why"))));

        await host.SendAsync("GET /api/notes/canary?token=canary");

        var entry = host.Log.Errors.Single();
        Assert.That((entry.Category, entry.Text, entry.Error!.Message), Is.EqualTo(("MetaApi.Calls", "GET /notes/:id failed.", "why")));
    }

    [Test]
    public async Task WrongInputsAreToldByPlaceAndCode()
    {
        await using var host = await TestHost.ServingAsync(api => api.Get("/notes/:id", r => r
            .Params(p => p.Path("id", Schema.Integer).Query("limit", Schema.Integer.AtLeast(1)))
            .Action(_ => { })));

        await host.SendAsync("GET /api/notes/canary?limit=0");

        var entry = await host.Log.WaitForAsync("was refused");
        Assert.That((entry.Level, entry.Text), Is.EqualTo((LogLevel.Debug, "GET /notes/:id was refused: path type, query min.")));
    }

    [Test]
    public async Task AReplyThatDiffersStandsInACategoryOfItsOwn()
    {
        await using var host = await TestHost.ServingAsync(api => api.Get("/notes/:id", r => r
            .Responses(ResponsePolicy.Observe)
            .Status(200, s => s.Expose("title", Schema.String))
            .Action(_ => { })));

        await host.SendAsync("GET /api/notes/1");

        var entry = await host.Log.WaitForAsync("breaks its declaration");
        Assert.That((entry.Category, entry.Level, entry.Text), Is.EqualTo((
            "MetaApi.Responses", LogLevel.Warning,
            "A reply of GET /notes/:id breaks its declaration at '/title' (required). It is counted from now on, and not logged again.")));
    }
}
