using System.Runtime.CompilerServices;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Chapter 4.3: modules.</summary>
public sealed class ModulesTests
{
    [Test]
    [Spec("M-081")]
    public async Task ModulesAreServedBelowThePrefixTheyAreAppliedUnder()
    {
        var diary = new Diary();
        var api = Api.Define("Modules", a => a.Namespace("/nesting", n => n
            .Apply(new Module("/foo", diary))
            .Apply(new Module("/bar", diary))));

        var foo = await api.CallAsync("GET", "/nesting/foo");
        var bar = await api.CallAsync("GET", "/nesting/bar");

        Assert.That((foo.Status, bar.Status, diary.Text), Is.EqualTo((409, 409, "/foo /bar")));
        Assert.That(api.Model.Routes.Select(r => r.Meta.Title), Is.EqualTo((string[])["/foo", "/bar"]));
    }

    [Test]
    [Spec("M-082")]
    public async Task AModuleInheritsWhatIsAroundItAndTheMostSpecificOfAllRoutesServes()
    {
        var diary = new Diary();
        var api = Api.Define("Modules", a => a
            .Before(diary.Hook("outer"))
            .Description("Outer")
            .RescueError<InvalidOperationException>(410, (_, _) => diary.Note("rescued"))
            .Get("/:any", Answers.Nothing)
            .Apply(new Module("/foo", diary) { Fails = diary.Fail("failed") }));

        var answer = await api.CallAsync("GET", "/foo");

        Assert.That((answer.Status, diary.Text), Is.EqualTo((410, "outer /foo failed rescued")));
        Assert.That(api.Model.Routes.Select(r => r.Meta.Description), Is.All.EqualTo("Outer"));
    }

    [Test]
    [Spec("M-083")]
    public void ApplyTakesAModuleWithTagsAndOptionsAndNothingElse()
    {
        var parameters = typeof(NamespaceBuilder).GetMethods().Where(m => m.Name == nameof(NamespaceBuilder.Apply))
            .SelectMany(m => m.GetParameters())
            .Where(p => !p.IsDefined(typeof(CallerFilePathAttribute), false) && !p.IsDefined(typeof(CallerLineNumberAttribute), false))
            .Select(p => p.Name);

        Assert.That(parameters.Distinct(), Is.SubsetOf((string[])["module", "tags", "options"]).And.SupersetOf((string[])["module", "tags"]));
    }

    [Test]
    [Spec("M-084", "M-085")]
    public void TagsOfApplyOverrideThoseInsideAndEachUseHasItsOwn()
    {
        var module = new Tagged();
        var api = Api.Define("Modules", a => a.Tags("Parent")
            .Namespace("/a", n => n.Apply(module, ["Applied"]))
            .Namespace("/b", n => n.Apply(module, ["Other"]))
            .Namespace("/c", n => n.Apply(module)));

        Assert.That(api.Model.Routes.Select(r => $"{r.Pattern} {r.Tags.Single()}"), Is.EqualTo((string[])
        [
            "/a/own Applied", "/a/plain Applied", "/b/own Other", "/b/plain Other", "/c/own Own", "/c/plain Parent",
        ]));
    }

    [Test]
    [Spec("M-086")]
    public async Task AModuleStaysWhatItIsWhenItIsAppliedSomewhere()
    {
        var diary = new Diary();
        var module = new Module("/foo", diary);
        var before = Api.Define(module);
        _ = Api.Define("Outer", a => a.Namespace("/outer", n => n.Before(diary.Hook("outer")).Description("Outer").Apply(module, ["Outer"])));
        var after = Api.Define(module);

        await before.CallAsync("GET", "/foo");
        await after.CallAsync("GET", "/foo");

        Assert.That(diary.Text, Is.EqualTo("/foo /foo"));
        Assert.That(ModelText.Of(after.Model), Is.EqualTo(ModelText.Of(before.Model)));
        Assert.That(after.Model.Routes.Single().Meta.Description, Is.Null);
    }

    [Test]
    [Spec("M-087")]
    public void ApplyTakesAClassOrAnInstance()
    {
        var api = Api.Define("Modules", a => a
            .Namespace("/class", n => n.Apply<Tagged>())
            .Namespace("/instance", n => n.Apply(new Module("/made", new()))));

        Assert.That(api.Model.Routes.Select(r => $"{r.Pattern}"), Is.EqualTo((string[])["/class/own", "/class/plain", "/instance/made"]));
    }

    [Test]
    [Spec("M-088")]
    public async Task CapturesOfThePrefixAreParametersOfTheModulesRoutes()
    {
        var api = Api.Define("Modules", a => a.Namespace("/:foo", n => n.Apply<Captures>()));

        var answer = await api.CallAsync("GET", "/1/2");

        Assert.That(answer.Body, Is.EqualTo("1 2"));
        Assert.That(api.Model.Routes.Single().Meta.Inputs.Select(i => i.Name), Is.EqualTo((string[])["foo", "bar"]));
    }

    sealed class Module(string path, Diary diary) : ApiModule
    {
        public Action<Call> Fails { get; init; } = _ => throw new FormatException();

        protected override void Define(NamespaceBuilder api) => api
            .Title(path)
            .Before(diary.Hook(path))
            .RescueError<FormatException>(409, (_, _) => { })
            .Get(path, r => r.Action(Fails));
    }

    sealed class Tagged : ApiModule
    {
        protected override void Define(NamespaceBuilder api) => api
            .Get("/own", r => r.Tags("Own").Action(_ => { }))
            .Get("/plain", Answers.Nothing);
    }

    sealed class Captures : ApiModule
    {
        protected override void Define(NamespaceBuilder api) => api.Get("/:bar", Answers.Inputs("foo", "bar"));
    }
}
