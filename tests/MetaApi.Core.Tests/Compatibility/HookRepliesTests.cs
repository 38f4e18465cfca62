using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Chapter 5: hooks and the reply.</summary>
public sealed class HookRepliesTests
{
    [Test]
    [Spec("M-103")]
    public async Task AnErrorOfTheActionSkipsWhatIsBehindItAndKeepsHeaders()
    {
        var diary = new Diary();
        var api = Api.Define("Hooks", a => a
            .Around(diary.Around("around"))
            .Around(async (_, next) =>
            {
                try
                {
                    await next();
                }
                finally
                {
                    diary.Note("cleaned");
                }
            })
            .Finally(diary.Hook("finally"))
            .After(diary.Hook("after"))
            .Get(r => r.Status(200, Schema.Integer).Action(call =>
            {
                call.Render(1).SetHeader("X-Set", "kept");
                throw new FormatException();
            })));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Header("X-Set"), diary.Text), Is.EqualTo((500, "kept", "around< cleaned finally")));
        Assert.That(answer.Code, Is.EqualTo("internal"));
    }

    [Test]
    [Spec("M-104")]
    public async Task HooksRenderKeysBesideThoseOfTheAction()
    {
        var api = Api.Define("Hooks", a => a
            .Before(call => call.Render("c", 3))
            .After(call => call.Render("b", 2))
            .Get(r => r
                .Status(200, s => s.Expose("a", Schema.Integer).Expose("b", Schema.Integer).Expose("c", Schema.Integer))
                .Action(call => call.Render("a", 1))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Body, Is.EqualTo("""{"a":1,"b":2,"c":3}"""));
    }

    [Test]
    [Spec("M-105")]
    public async Task AStatusThatAHookSetChoosesTheSchema()
    {
        var api = Api.Define("Hooks", a => a.Before(call => call.Status = 202).Get(r => r
            .Status(200, Schema.Object(o => o.Property("a", Schema.Integer)))
            .Status(202, Schema.Object(o => o.Property("b", Schema.Integer)))
            .Action(call => call.Render(new { a = 1, b = 2 }))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Body), Is.EqualTo((202, """{"b":2}""")));
    }
}
