using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

public sealed class HookOrderTests
{
    [Test]
    [Spec("M-089", "W-01", "W-02")]
    public async Task HooksRunInTheOrderOfALifeOfACall()
    {
        var diary = new Diary();
        var api = Api.Define("Hooks", a => Everything(a, diary, "1").Namespace("/n", n => Everything(n, diary, "2").Get(r => Everything(r, diary, "3")
            .Status(200, Schema.Integer)
            .Action(call =>
            {
                diary.Note("action");
                call.Render(1);
            }))));

        var answer = await api.CallAsync("GET", "/n");

        Assert.That(answer.Body, Is.EqualTo("1"));
        Assert.That(diary.Text, Is.EqualTo(
            "whole1< whole2< whole3< first1 first2 first3 before1 around1< before2 around2< before3 around3< action "
            + "after3 after2 after1 around3> around2> around1> whole3> whole2> whole1> finally3 finally2 finally1"));
    }

    [Test]
    public async Task HooksOfOneLevelRunInTheOrderOfTheirDeclaration()
    {
        var diary = new Diary();
        var api = Api.Define("Hooks", a => a
            .After(diary.Hook("6")).Before(diary.Hook("1")).Before(diary.Hook("2")).Around(diary.Around("3"))
            .After(diary.Hook("7")).Around(diary.Around("4")).Before(diary.Hook("5"))
            .Finally(diary.Hook("8")).Finally(diary.Hook("9"))
            .Get(r => r.Action(diary.Hook("action"))));

        await api.CallAsync("GET", "/");

        Assert.That(diary.Text, Is.EqualTo("1 2 3< 4< 5 action 6 7 4> 3> 8 9"));
    }

    [Test]
    public async Task HooksDeclaredBehindARouteRunForItToo()
    {
        var diary = new Diary();
        var api = Api.Define("Hooks", a => a.Get(r => r.Action(diary.Hook("action"))).Before(diary.Hook("before")));

        await api.CallAsync("GET", "/");

        Assert.That(diary.Text, Is.EqualTo("before action"));
    }

    [Test]
    public async Task HooksOfASiblingDoNotRun()
    {
        var diary = new Diary();
        var api = Api.Define("Hooks", a => a
            .Namespace("/a", n => n.Before(diary.Hook("a")).Get(r => r.Action(diary.Hook("action"))))
            .Namespace("/b", n => n.Before(diary.Hook("b")).Get(r => r.Action(diary.Hook("action")))));

        await api.CallAsync("GET", "/b");

        Assert.That(diary.Text, Is.EqualTo("b action"));
    }

    [Test]
    public async Task HooksOfWhereAModuleIsAppliedRunAroundItsOwn()
    {
        var diary = new Diary();
        var api = Api.Define("Hooks", a => a.Namespace("/outer", n => n
            .Before(diary.Hook("outer"))
            .Apply(new Module(diary))
            .After(diary.Hook("after"))));

        await api.CallAsync("GET", "/outer/inner");

        Assert.That(diary.Text, Is.EqualTo("outer module action after"));
    }

    [Test]
    public async Task InputsAreReadBehindBeforeValidation()
    {
        var diary = new Diary();
        var api = Api.Define("Hooks", a => a.Get(r => r
            .Params(p => p.Query("n", required: true))
            .BeforeValidation(call => call.Abort(401))
            .Action(diary.Hook("action"))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, diary.Text), Is.EqualTo((401, "")));
    }

    [Test]
    [Spec("M-158", "W-28")]
    public async Task InvalidInputsKeepEverythingBehindThemFromRunning()
    {
        var diary = new Diary();
        var api = Api.Define("Hooks", a => Everything(a, diary, "").Get(r => r
            .Params(p => p.Query("n", required: true))
            .Action(diary.Hook("action"))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, diary.Text), Is.EqualTo((400, "whole< first finally")));
    }

    [Test]
    [Spec("M-168")]
    public async Task AHookMayReadTheInputsEarlierAndTheyAreReadOnce()
    {
        var seen = 0;
        var api = Api.Define("Hooks", a => a.Post(r => r
            .Params(p => p.Property("n", Schema.Integer))
            .BeforeValidation(async call => seen = (await call.ReadParamsAsync()).Get<int>("n"))
            .Status(200, Schema.Integer)
            .Action(call => call.Render(call.Params.Get<int>("n")))));
        var request = new FakeRequest("POST", "/").WithJson("""{"n":5}""");

        var answer = await api.SendAsync(request);

        Assert.That((answer.Body, seen, request.BodyReads), Is.EqualTo(("5", 5, 1)));
    }

    [Test]
    public async Task InvalidInputsThatAHookReadAndForgaveStayInvalid()
    {
        var diary = new Diary();
        var api = Api.Define("Hooks", a => a.Post(r => r
            .Params(p => p.Property("n", Schema.Integer))
            .BeforeValidation(async call =>
            {
                try
                {
                    await call.ReadParamsAsync();
                }
                catch (ParameterInvalidException)
                {
                    diary.Note("forgiven");
                }
            })
            .Action(diary.Hook("action"))));
        var request = new FakeRequest("POST", "/").WithJson("""{"n":"x"}""");

        var answer = await api.SendAsync(request);

        Assert.That((answer.Status, diary.Text, request.BodyReads), Is.EqualTo((400, "forgiven", 1)));
    }

    [Test]
    public async Task ParamsBeforeTheirTurnAreAFaultThatSaysWhatToDo()
    {
        var api = Api.Define("Hooks", a => a.BeforeValidation(call => call.Params.Has("n")).Get(r => r.Action(_ => { })));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Fault?.Message, Is.EqualTo(
            "The inputs are not read yet; in a BeforeValidation or AroundCall hook, await call.ReadParamsAsync()."));
    }

    [Test]
    [Spec("W-01")]
    public async Task AnAroundThatDoesNotGoOnLeavesTheReplyToWhatWasRendered()
    {
        var diary = new Diary();
        var api = Api.Define("Hooks", a => a
            .Around((call, _) =>
            {
                call.Render(7);
                return Task.CompletedTask;
            })
            .Before(diary.Hook("before"))
            .After(diary.Hook("after"))
            .Get(r => r.Status(200, Schema.Integer).Action(diary.Hook("action"))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Body, diary.Text), Is.EqualTo((200, "7", "")));
    }

    [Test]
    public async Task AnAroundCallThatDoesNotGoOnIsAFault()
    {
        var api = Api.Define("Hooks", a => a.AroundCall((_, _) => Task.CompletedTask).Get(r => r.Action(_ => { })));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Status, Is.EqualTo(500));
        Assert.That(answer.Fault?.Message, Is.EqualTo(
            "No reply was made: an AroundCall hook did not await its continuation, or caught its error, and did not abort."));
    }

    [Test]
    [Spec("M-100", "W-02")]
    public async Task AroundCallSeesFaultsOfRendering()
    {
        var seen = "";
        var api = Api.Define("Hooks", a => a
            .AroundCall(async (_, next) =>
            {
                try
                {
                    await next();
                }
                catch (RenderingInvalidException error)
                {
                    seen = error.Message;
                    throw;
                }
            })
            .Get(r => r.Status(200, Schema.Integer).Action(call => call.Render("text"))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, seen), Is.EqualTo((500, "The reply breaks its declaration: the body itself type (expected integer).")));
    }

    [Test]
    [Spec("M-185")]
    public async Task WhatAHookLeavesIsThereForLaterOnesOfTheSameCall()
    {
        var api = Api.Define("Hooks", a => a
            .Before(call => call.Items.Set(new User("Ann")))
            .Before(call => call.Items["n"] = call.Items.Get<User>().Name)
            .Get(r => r
                .Status(200, Schema.ArrayOf(Schema.Any))
                .Action(call => call.Render(new object?[] { call.Items["n"], call.Items["m"], call.Items.Has<User>(), call.Items.Has<Admin>() }))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That(answer.Body, Is.EqualTo("""["Ann",null,true,false]"""));
    }

    [Test]
    public async Task AServiceOfTheHostIsThere()
    {
        var api = Api.Define("Hooks", a => a.Get(r => r.Status(200, Schema.String).Action(call => call.Render(call.Service<User>().Name))));
        var request = new FakeRequest("GET", "/") { Registered = { [typeof(User)] = new User("Ann") } };

        var answer = await api.SendAsync(request);
        var without = await api.CallAsync("GET", "/");

        Assert.That(answer.Body, Is.EqualTo("\"Ann\""));
        Assert.That(without.Fault?.Message, Is.EqualTo("No service of type User is registered."));
    }

    static TNode Everything<TNode>(TNode node, Diary diary, string level) where TNode : NodeBuilder<TNode> => node
        .After(diary.Hook("after" + level))
        .Finally(diary.Hook("finally" + level))
        .Before(diary.Hook("before" + level))
        .AroundCall(diary.Around("whole" + level))
        .Around(diary.Around("around" + level))
        .BeforeValidation(diary.Hook("first" + level));

    sealed class Module(Diary diary) : ApiModule
    {
        protected override void Define(NamespaceBuilder api) => api
            .Before(diary.Hook("module"))
            .Get("/inner", r => r.Action(diary.Hook("action")));
    }
}
