using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution.Handlers;

public sealed class ParameterTests
{
    [Test]
    public async Task ParametersAreTheCallItsCancellationInputsByNameAndServices()
    {
        using var stop = new CancellationTokenSource();
        var seen = "";
        var api = Api.Define("Users", a => a.Get("/:id", r => r
            .Params(p => p.Path("id", Schema.Integer).Query("pageSize", Schema.Integer.Default(10)))
            .Action((Diary diary, CancellationToken stopped, int PAGESIZE, Call call, long id) =>
            {
                seen = $"{diary.Text} {stopped == call.Cancelled && stopped.CanBeCanceled} {PAGESIZE} {id}";
            })));
        var diary = new Diary();
        diary.Note("dear");

        var answer = await api.SendAsync(new FakeRequest("GET", "/7") { Token = stop.Token, Registered = { [typeof(Diary)] = diary } });

        Assert.That(seen, Is.EqualTo("dear True 10 7"), answer.Fault?.ToString());
    }

    [Test]
    public async Task AServiceBesideTheCallIsNoInputObject()
    {
        var api = Api.Define("Diary", a => a.Get(r => r.Status(200, Schema.String).Action((Call call, Diary diary) => diary.Text + call.Method)));

        var answer = await api.SendAsync(new FakeRequest("GET", "/") { Registered = { [typeof(Diary)] = new Diary() } });

        Assert.That(answer.Body, Is.EqualTo("\"GET\""), answer.Fault?.ToString());
    }

    [Test]
    public async Task AServiceThatIsNotRegisteredIsNamed()
    {
        var api = Api.Define("Diary", a => a.Get(r => r.Action((Diary diary) => diary.Text)));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Status, Is.EqualTo(500));
        Assert.That(answer.Fault!.Message, Is.EqualTo("No service of type Diary is registered."));
    }

    [Test]
    public async Task AServiceIsOptionalWhereNullIsAllowed()
    {
        var seen = "";
        var api = Api.Define("Diary", a => a
            .Get("/nullable", r => r.Action((Diary? diary) => { seen += diary is null ? "none " : "one "; }))
            .Get("/defaulted", r => r.Action((Diary diary = null!) => { seen += diary is null ? "none" : "one"; })));

        await api.CallAsync("GET", "/nullable");
        await api.CallAsync("GET", "/defaulted");

        Assert.That(seen, Is.EqualTo("none none"));
    }

    [Test]
    public async Task AParameterOfAnInputMayHaveADefaultOfItsOwn()
    {
        var api = Api.Define("Pages", a => a.Get(r => r
            .Params(p => p.Query("page", Schema.Integer).Query("order"))
            .Status(200, Schema.String)
            .Action((int page = 1, string? order = "newest") => $"{page} {order}")));

        var without = await api.CallAsync("GET", "/");
        var with = await api.CallAsync("GET", "/?page=3&order=oldest");

        Assert.That((without.Body, with.Body), Is.EqualTo(("\"1 newest\"", "\"3 oldest\"")), without.Fault?.ToString());
    }

    [Test]
    public async Task AnInputGoesIntoAMemberAndAParameterOfAnotherType()
    {
        var api = Api.Define("Both", a => a.Get("/:id", r => r
            .Params(p => p.Path("id", Schema.Integer))
            .Status(200, Schema.String)
            .Action<Numbered>((Numbered input, int id) => $"{input.Id} {id}")));

        var answer = await api.CallAsync("GET", "/7");

        Assert.That(answer.Body, Is.EqualTo("\"7 7\""), answer.Fault?.ToString());
    }

    [Test]
    public async Task AMethodOfAnObjectIsAHandler()
    {
        var greeter = new Greeting("Hello");
        var api = Api.Define("Greeting", a => a
            .Get("/:name", r => r.Status(200, Schema.String).Action(greeter.To))
            .Get("/extended/:name", r => r.Status(200, Schema.String).Action((Func<string, string>)greeter.Extended)));

        var answer = await api.CallAsync("GET", "/Ann");
        var extended = await api.CallAsync("GET", "/extended/Ann");

        Assert.That((answer.Body, extended.Body), Is.EqualTo(("\"Hello Ann\"", "\"Hello, Ann\"")), extended.Fault?.ToString());
    }

    sealed record Numbered(long Id);
}
