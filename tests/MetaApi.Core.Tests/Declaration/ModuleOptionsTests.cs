using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Declaration;

public sealed class ModuleOptionsTests
{
    const string Text = """{"n":"1","extra":true}""";

    [Test]
    public async Task OptionsOfAModuleHoldForItsRoutesWhereItIsApplied()
    {
        var api = Api.Define("Modules", a => a
            .Namespace("/strict", n => n.Apply<StrictModule>())
            .Namespace("/usual", n => n.Apply<NumberModule>()));

        var (strict, usual) = (await api.CallAsync("POST", "/strict", Text), await api.CallAsync("POST", "/usual", Text));

        Assert.That((strict.Status, usual.Status), Is.EqualTo((422, 200)));
        Assert.That(strict.Errors, Is.EqualTo((string[])["body /n type", "body /extra unknown"]));
    }

    [Test]
    public async Task OneModuleIsMountedSeveralTimesWithOptionsOfItsOwn()
    {
        var module = new NumberModule();
        var api = Api.Define("Modules", a => a
            .Namespace("/a", n => n.Apply(module, ["A"], new() { Coercion = Coercion.Strict }))
            .Namespace("/b", n => n.Apply(module, ["B"], new() { Limits = new() { BodyBytes = 4 } }))
            .Namespace("/c", n => n.Apply(module, ["C"])));

        var answers = (await api.CallAsync("POST", "/a", Text), await api.CallAsync("POST", "/b", Text), await api.CallAsync("POST", "/c", Text));

        Assert.That((answers.Item1.Status, answers.Item2.Status, answers.Item3.Status), Is.EqualTo((400, 413, 200)));
        Assert.That(api.Model.Routes.Select(r => string.Join(',', r.Tags)), Is.EqualTo((string[])["A", "B", "C"]));
    }

    [Test]
    public async Task WhatAModuleDoesNotSayIsSaidByTheModuleOrApiAroundIt()
    {
        var api = Api.Define("Modules", a => a.Apply<OuterModule>(), new() { Undeclared = UnknownMembers.Reject, InvalidStatus = 422 });

        var answer = await api.CallAsync("POST", "/inner", Text);

        Assert.That(answer.Status, Is.EqualTo(422));
        Assert.That(answer.Errors, Is.EqualTo((string[])["body /n type", "body /extra unknown"]));
    }

    [Test]
    public async Task AWordInsideAModuleIsNearerThanItsOptions()
    {
        var api = Api.Define("Modules", a => a.Apply(new NumberModule(n => n.Coerce(Coercion.Lenient)), options: new() { Coercion = Coercion.Strict }));

        var answer = await api.CallAsync("POST", "/", Text);

        Assert.That(answer.Status, Is.EqualTo(200));
    }

    [Test]
    public async Task OptionsOfAModuleAreNearerThanAWordAroundIt()
    {
        var api = Api.Define("Modules", a => a.Namespace("", n => n.Coerce(Coercion.Lenient).Apply<StrictModule>()));

        var answer = await api.CallAsync("POST", "/", """{"n":"1"}""");

        Assert.That(answer.Status, Is.EqualTo(422));
    }

    [Test]
    public async Task RulesOfRepliesAreJudgedWhereTheModuleSaysSo()
    {
        var api = Api.Define("Modules", a => a
            .Namespace("/judged", n => n.Apply(new NumberModule(), options: new() { ReplyRules = true }))
            .Namespace("/filtered", n => n.Apply<NumberModule>()));

        var (judged, filtered) = (await api.CallAsync("POST", "/judged", """{"n":1000}"""), await api.CallAsync("POST", "/filtered", """{"n":1000}"""));

        Assert.That((judged.Status, filtered.Status), Is.EqualTo((500, 200)));
    }

    [Test]
    public void AWrongOptionOfAModuleIsAMistakeThatNamesIt()
    {
        var mistakes = Assert.Throws<ApiDeclarationException>(() => Api.Define("Modules", a => a
            .Namespace("/v1", n => n.Apply(new NumberModule(), options: new() { InvalidStatus = 418, Limits = new() { QueryDepth = 0 } })))).Mistakes;

        Assert.That(mistakes.Select(m => $"{m.Place} {m.Problem}"), Is.EqualTo((string[])
        [
            "Module NumberModule at /v1 has the option InvalidStatus set to 418",
            "Module NumberModule at /v1 has the option QueryDepth set to 0",
        ]));
    }

    [Test]
    public async Task TwoApisWithDifferentOptionsDoNotKnowOfEachOther()
    {
        var module = new NumberModule();
        var strict = Api.Define("Strict", a => a.Apply(module), new() { Coercion = Coercion.Strict });
        var lenient = Api.Define("Lenient", a => a.Apply(module));

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => (i % 2 == 0 ? strict : lenient).CallAsync("POST", "/", """{"n":"1"}""")));

        Assert.That(answers.Select(a => a.Status), Is.EqualTo(Enumerable.Range(0, 100).Select(i => i % 2 == 0 ? 400 : 200)));
    }

    class NumberModule(Action<NamespaceBuilder>? first = null) : ApiModule
    {
        public NumberModule() : this(null) { }

        protected override void Define(NamespaceBuilder api)
        {
            first?.Invoke(api);
            api.Post(r => r
                .Params(p => p.Property("n", Schema.Integer, required: true))
                .Status(200, Schema.Integer.AtMost(100))
                .Action(call => call.Render(call.Params.Get<int>("n"))));
        }
    }

    sealed class StrictModule : NumberModule
    {
        public override ApiOptions Options => new() { Coercion = Coercion.Strict, Undeclared = UnknownMembers.Reject, InvalidStatus = 422 };
    }

    sealed class OuterModule : ApiModule
    {
        public override ApiOptions Options => new() { Coercion = Coercion.Strict };

        protected override void Define(NamespaceBuilder api) => api.Namespace("/inner", n => n.Apply<NumberModule>());
    }
}
