using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Chapter 5: the order of hooks.</summary>
public sealed class HooksTests
{
    [Test]
    [Spec("M-089")]
    public async Task HooksBelongToAnApiAModuleANamespaceOrARoute()
    {
        var diary = new Diary();
        var api = Api.Define("Hooks", a => Hooks(a, "api").Apply(new Module(diary)));

        await api.CallAsync("GET", "/n");

        Assert.That(diary.Text, Is.EqualTo(
            "before api around api< before module around module< before namespace around namespace< before route around route< action "
            + "after route after namespace after module after api around route> around namespace> around module> around api>"));

        NamespaceBuilder Hooks(NamespaceBuilder node, string name) => Module.Hooks(node, diary, name);
    }

    [TestCase("b1 b2 a1 a2", "b1 b2 action a1 a2")]
    [TestCase("a1 b1 a2 b2", "b1 b2 action a1 a2")]
    [TestCase("b1 b2 r3 a6 a7 r4 a8 a9", "b1 b2 r3< r4< action a6 a7 a8 a9 r4> r3>")]
    [TestCase("b1 r2 r3 b4 a6 a7", "b1 r2< r3< b4 action a6 a7 r3> r2>")]
    [TestCase("a6 b1 r2 a7 r3 b4", "b1 r2< r3< b4 action a6 a7 r3> r2>")]
    [Spec("M-090", "M-093", "M-094", "M-095", "M-097")]
    public async Task HooksOfOneLevelRunInOrder(string declared, string ran)
    {
        var diary = new Diary();
        var api = Api.Define("Hooks", a => Declare(a, declared, diary).Get(r => r.Action(diary.Hook("action"))));

        await api.CallAsync("GET", "/");

        Assert.That(diary.Text, Is.EqualTo(ran));
    }

    [TestCase("b1 a4", "b2 a3", "b1 b2 action a3 a4")]
    [TestCase("b1 r2 a7 a8", "r3 b4 a5 a6", "b1 r2< r3< b4 action a5 a6 a7 a8 r3> r2>")]
    [TestCase("r1 b2", "r3 b4", "r1< b2 r3< b4 action r3> r1>")]
    [Spec("M-091", "M-093", "M-096")]
    public async Task HooksOfTwoLevelsRunInOrder(string outer, string inner, string ran)
    {
        var diary = new Diary();
        var api = Api.Define("Hooks", a => Declare(a, outer, diary).Namespace("/n", n => Declare(n, inner, diary).Get(r => r.Action(diary.Hook("action")))));

        await api.CallAsync("GET", "/n");

        Assert.That(diary.Text, Is.EqualTo(ran));
    }

    [Test]
    [Spec("M-092", "M-099")]
    public async Task AnAroundGoesOnWithItsContinuationThoughNothingElseIsThere()
    {
        var diary = new Diary();
        var api = Api.Define("Hooks", a => a.Around(diary.Around("around")).Get(r => r.Status(200, s => s.Expose("a", Schema.Integer.Default(5))).Action(_ => { })));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Body, diary.Text), Is.EqualTo((200, """{"a":5}""", "around< around>")));
    }

    [Test]
    [Spec("M-098")]
    public async Task AnAroundThatDoesNotGoOnSkipsTheRestAndTheReplyIsRendered()
    {
        var diary = new Diary();
        var api = Api.Define("Hooks", a => a
            .Around((_, _) => Task.CompletedTask)
            .Before(diary.Hook("before")).After(diary.Hook("after")).Around(diary.Around("around"))
            .Get(r => r.Status(200, s => s.Expose("a", Schema.Integer.Default(5))).Action(diary.Hook("action"))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Status, answer.Body, diary.Text), Is.EqualTo((200, """{"a":5}""", "")));
    }

    [Test]
    [Spec("M-100")]
    public async Task RenderingComesBehindAllHooksButAroundCallAndFinally()
    {
        var diary = new Diary();
        var rendered = Schema.Object(o => o.Property("a", Schema.Integer, p => p.Value(_ =>
        {
            diary.Note("render");
            return 1;
        })));
        var api = Api.Define("Hooks", a => a
            .AroundCall(diary.Around("whole")).Around(diary.Around("around")).After(diary.Hook("after")).Finally(diary.Hook("finally"))
            .Get(r => r.Status(200, rendered).Action(diary.Hook("action"))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Body, diary.Text), Is.EqualTo(("""{"a":1}""", "whole< around< action after around> render whole> finally")));
    }

    [TestCase("/?n=x", "first")]
    [TestCase("/?n=1", "first before action")]
    [Spec("M-101")]
    public async Task InputsAreCheckedBehindBeforeValidationAndBeforeBefore(string path, string ran)
    {
        var diary = new Diary();
        var api = Api.Define("Hooks", a => a
            .BeforeValidation(diary.Hook("first")).Before(diary.Hook("before"))
            .Get(r => r.Params(p => p.Query("n", Schema.Integer)).Action(diary.Hook("action"))));

        await api.CallAsync("GET", path);

        Assert.That(diary.Text, Is.EqualTo(ran));
    }

    [TestCase("GET", "/n/unknown")]
    [TestCase("POST", "/n")]
    [Spec("M-102")]
    public async Task HooksDoNotRunForWhatNoRouteServes(string method, string path)
    {
        var diary = new Diary();
        var api = Api.Define("Hooks", a => Module.Hooks(a, diary, "api").AroundCall(diary.Around("whole")).Finally(diary.Hook("finally"))
            .Namespace("/n", n => Module.Hooks(n, diary, "namespace").Get(Answers.Nothing)));

        await api.CallAsync(method, path);

        Assert.That(diary.Text, Is.Empty);
    }

    static NamespaceBuilder Declare(NamespaceBuilder node, string hooks, Diary diary) => hooks.Split(' ').Aggregate(node, (to, hook) => hook[0] switch
    {
        'b' => to.Before(diary.Hook(hook)),
        'a' => to.After(diary.Hook(hook)),
        _ => to.Around(diary.Around(hook)),
    });

    sealed class Module(Diary diary) : ApiModule
    {
        public static TNode Hooks<TNode>(TNode node, Diary diary, string name) where TNode : NodeBuilder<TNode> => node
            .Before(diary.Hook("before " + name)).After(diary.Hook("after " + name)).Around(diary.Around("around " + name));

        protected override void Define(NamespaceBuilder api) => Hooks(api, diary, "module").Namespace("/n", n => Hooks(n, diary, "namespace")
            .Get(r => Hooks(r, diary, "route").Action(diary.Hook("action"))));
    }
}
