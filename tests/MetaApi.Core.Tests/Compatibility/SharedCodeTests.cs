using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Chapter 9: code and state that actions share.</summary>
public sealed class SharedCodeTests
{
    [Test]
    [Spec("M-184")]
    public async Task AMethodOfAModuleIsThereForItsActions()
    {
        var answer = await Api.Define<Greetings>().CallAsync("GET", "/Ann");

        Assert.That(answer.Body, Is.EqualTo("\"Hello Ann\""));
    }

    [Test]
    [Spec("M-149", "M-185", "M-238", "M-241", "M-249")]
    public async Task CodeInSchemasSeesWhatHooksOfItsCallLeft()
    {
        var greeting = Entity.Define("Greeting", e => e
            .Property("said", Schema.String, p => p.Value((_, context) => Left(context) + " value"))
            .Property("if", Schema.Boolean, p => p.If((_, context) => Left(context) == "Ann").Value(_ => true))
            .Property("after", Schema.String.After((string text, ValueContext context) => $"{Left(context)} {text}")));
        var api = Api.Define("Shared", a => a
            .BeforeValidation(call => call.Items["name"] = call.Header("name"))
            .Get(r => r
                .Params(p => p.Query("q", Schema.String.After((string text, ValueContext context) => $"{Left(context)} {text}", Stage.Param)))
                .Status(200, greeting)
                .Action(call => call.Render(new { after = call.Params.Get<string>("q") }))));

        var ann = await api.SendAsync(new FakeRequest("GET", "/?q=x").WithHeader("name", "Ann"));
        var bob = await api.SendAsync(new FakeRequest("GET", "/?q=x").WithHeader("name", "Bob"));

        Assert.That(ann.Body, Is.EqualTo("""{"said":"Ann value","if":true,"after":"Ann Ann x"}"""), ann.Fault?.ToString());
        Assert.That(bob.Body, Is.EqualTo("""{"said":"Bob value","after":"Bob Bob x"}"""));

        static string? Left(ValueContext context) => (string?)((Call)context.Execution!).Items["name"];
    }

    sealed class Greetings : ApiModule
    {
        protected override void Define(NamespaceBuilder api) => api
            .Get("/:name", r => r.Status(200, Schema.String).Action(call => call.Render(Greeting(call))));

        static string Greeting(Call call) => "Hello " + call.Params.Get<string>("name");
    }
}
