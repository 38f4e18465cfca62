using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Chapter 6.3: kinds of errors.</summary>
public sealed class ErrorKindsTests
{
    [Test]
    [Spec("M-126")]
    public async Task AKeyThatTheStatusDoesNotExposeIsNamedAndIsNoMismatchOfAValue()
    {
        var answer = await Support.Rendering.OfAsync(r => r
            .Status(200, s => s.Expose("a", Schema.Integer))
            .Status(201, s => s.Expose("b", Schema.Integer))
            .Action(call => call.Render("a", 1).Render("b", 2)));

        var error = (RenderingInvalidException)answer.Fault!;

        Assert.That(error.Message, Is.EqualTo("The key 'b' was rendered, which the status 200 does not expose; it exposes 'a'."));
        Assert.That(error.Mismatches, Is.Empty);
    }

    [Test]
    [Spec("M-126")]
    public void AKeyThatNoStatusExposesIsFoundWhenTheApiIsDeclared() => Assert.That(
        () => Api.Define("Errors", a => a.Get(r => r.Status(200, s => s.Expose("a", Schema.Integer)).Action(call => call.Render("b", 1)))),
        Throws.TypeOf<ApiDeclarationException>().With.Message.Contains("renders 'b', which no status of it exposes; render one of 'a'"));

    [TestCase("text/plain", 415)]
    [TestCase("application/xml", 415)]
    [TestCase("application/json", 200)]
    [Spec("M-127")]
    public async Task ABodyOfAnotherKindThanJsonIsRefused(string contentType, int status)
    {
        var rescued = 0;
        var api = Api.Define("Errors", a => a
            .RescueError<UnsupportedContentTypeException>(415, (_, _) => rescued++)
            .Post("/reads", r => r.Params(p => p.Property("a", Schema.Integer)).Action(_ => { }))
            .Post("/passes", Answers.Nothing));

        var reads = await api.SendAsync(new FakeRequest("POST", "/reads").WithBody("{}"u8.ToArray(), contentType));
        var passes = await api.SendAsync(new FakeRequest("POST", "/passes").WithBody("{}"u8.ToArray(), contentType));

        Assert.That((reads.Status, passes.Status, rescued), Is.EqualTo((status, 200, status == 415 ? 1 : 0)));
    }

    [Test]
    [Spec("M-129")]
    public async Task OneRescueOfTheCommonBaseSeesWrongInputsAndWrongReplies()
    {
        var seen = new List<Type>();
        var api = Api.Define("Errors", a => a
            .RescueError<ApiException>(418, (_, e) => seen.Add(e.GetType()))
            .Get("/input", r => r.Params(p => p.Query("n", required: true)).Action(_ => { }))
            .Get("/reply", r => r.Status(200, Schema.Integer).Action(call => call.Render("x"))));

        var input = await api.CallAsync("GET", "/input");
        var reply = await api.CallAsync("GET", "/reply");

        Assert.That((input.Status, reply.Status), Is.EqualTo((418, 418)));
        Assert.That(seen, Is.EqualTo((Type[])[typeof(ParameterInvalidException), typeof(RenderingInvalidException)]));
    }

    [Test]
    [Spec("M-130")]
    public async Task WhatIsSwitchedOffIsLeftOutWithoutAnError()
    {
        var schema = Schema.Object(o => o
            .Property("a", Schema.Integer)
            .Property("scoped", Schema.Integer, p => p.Required().Scope(Some.Full))
            .Property("read", Schema.Integer, p => p.ParamOnly())
            .Property("written", Schema.Integer, p => p.Required().RenderOnly()));

        var seen = await Reads.OfAsync(schema, """{"a":1,"scoped":"wrong","read":2,"written":"wrong"}""");
        var answer = await Support.Rendering.OfAsync(schema, new { a = 1, scoped = "wrong", read = "wrong", written = 3 });

        Assert.That(seen, Is.EqualTo("""{"a":1,"read":2}"""));
        Assert.That(answer.Body, Is.EqualTo("""{"a":1,"written":3}"""), answer.Fault?.ToString());
    }
}
