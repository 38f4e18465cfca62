using System.Text;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

public sealed class RawInputsTests
{
    [Test]
    [Spec("M-165", "M-180")]
    public async Task AKeptBodyIsThereAsItWasSentBesideTheCheckedInputs()
    {
        var api = Api.Define("Raw", a => a.Post("/:id", r => r
            .KeepBody()
            .Params(p => p.Property("n", Schema.Integer).Query("q", Schema.Integer))
            .StatusText(200)
            .Action(call => call.Send(
                $"{call.Params.Get<int>("n")} {Encoding.UTF8.GetString(call.Raw.Body.Span)} {call.Raw.Json.GetProperty("extra").GetBoolean()} "
                + $"{call.Raw.Query} {call.Raw.Capture("id")} {string.Join('|', call.Raw.Header("X-A"))}"))));
        var request = new FakeRequest("POST", "/a7?q=1&z=2").WithJson("""{ "n": "1", "extra": true }""").WithHeader("X-A", "1").WithHeader("x-a", "2");

        var answer = await api.SendAsync(request);

        Assert.That(answer.Body, Is.EqualTo("""1 { "n": "1", "extra": true } True ?q=1&z=2 a7 1|2"""));
        Assert.That(request.BodyReads, Is.EqualTo(1));
    }

    [Test]
    public async Task AHookReadsTheBodyBeforeItIsChecked()
    {
        var seen = "";
        var api = Api.Define("Raw", a => a
            .BeforeValidation(async call => seen = Encoding.UTF8.GetString((await call.ReadRawAsync()).Body.Span))
            .Post(r => r.KeepBody().Params(p => p.Property("n", Schema.Integer)).Status(204).Action(_ => { })));

        var answer = await api.CallAsync("POST", "/", """{"n":"wrong"}""");

        Assert.That((answer.Status, seen), Is.EqualTo((400, """{"n":"wrong"}""")));
    }

    [Test]
    public async Task ABodyThatNobodyDeclaredIsKeptToo()
    {
        var api = Api.Define("Raw", a => a.Post(r => r.KeepBody().StatusText(200).Action(call => call.Send($"{call.Raw.Body.Length}"))));

        var answers = (await api.SendAsync(new FakeRequest("POST", "/").WithBody([1, 2, 255], "application/pdf")), await api.CallAsync("POST", "/"));

        Assert.That((answers.Item1.Body, answers.Item2.Body), Is.EqualTo(("3", "0")));
    }

    [Test]
    public async Task AKeptBodyHasTheLimitOfAnyOther()
    {
        var api = Api.Define(
            "Raw", a => a.Post(r => r.KeepBody().Status(204).Action(_ => { })), new() { Limits = new() { BodyBytes = 2 } });

        var answer = await api.SendAsync(new FakeRequest("POST", "/").WithBody([1, 2, 3], null));

        Assert.That(answer.Status, Is.EqualTo(413));
    }

    [Test]
    public async Task AKeptBodyThatFailedInAHookIsNotReadAgain()
    {
        var request = new FakeRequest("POST", "/").WithBody([1, 2, 3], null);
        var api = Api.Define(
            "Raw", a => a.BeforeValidation(Swallowing).Post(r => r.KeepBody().Status(204).Action(_ => { })), new() { Limits = new() { BodyBytes = 2 } });

        var answer = await api.SendAsync(request);

        Assert.That((answer.Status, request.BodyReads), Is.EqualTo((413, 1)));

        static async Task Swallowing(Call call)
        {
            try
            {
                await call.ReadRawAsync();
            }
            catch (BodyTooLargeException)
            {
            }
        }
    }

    [Test]
    public async Task ABodyThatIsNotKeptIsAFaultThatSaysHow()
    {
        var api = Api.Define("Raw", a => a.Post(r => r.Params(p => p.Property("n", Schema.Integer)).Status(204).Action(call => _ = call.Raw.Body)));

        var answer = await api.CallAsync("POST", "/", "{}");

        Assert.That(answer.Fault!.Message, Is.EqualTo(
            "The body is not here: declare KeepBody() for the route, and in a BeforeValidation or AroundCall hook await call.ReadRawAsync()."));
    }

    [Test]
    public async Task AByteOrderMarkIsNoPartOfTheJson()
    {
        var api = Api.Define("Raw", a => a.Post(r => r.KeepBody().StatusText(200).Action(call => call.Send(call.Raw.Json.GetRawText()))));

        var answer = await api.SendAsync(new FakeRequest("POST", "/").WithBody([0xEF, 0xBB, 0xBF, (byte)'7']));

        Assert.That(answer.Body, Is.EqualTo("7"));
    }

    [TestCase("""{"a":1,""", "body  json.syntax")]
    [TestCase("", "body  json.syntax")]
    public async Task JsonThatIsNoneIsBadInputBeforeItIsChecked(string body, string error)
    {
        var api = Api.Define(
            "Raw", a => a.Post(r => r
                .BeforeValidation(async call => _ = (await call.ReadRawAsync()).Json)
                .KeepBody().Params(p => p.Property("a", Schema.Integer)).Status(204).Action(_ => { })),
            new() { InvalidStatus = 422 });

        var answer = await api.CallAsync("POST", "/", body);

        Assert.That((answer.Status, answer.Fault), Is.EqualTo((422, (Exception?)null)));
        Assert.That(answer.Errors, Is.EqualTo((string[])[error.Replace("  ", " ")]));
    }
}
