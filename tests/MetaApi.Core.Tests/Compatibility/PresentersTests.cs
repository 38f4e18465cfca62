using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

public sealed class PresentersTests
{
    static readonly Schema Presented = Schema.PresentedBy(new UserPresenter());

    [Test]
    [Spec("M-309", "M-311", "W-09")]
    public async Task APresenterMakesWhatLeavesOfAnObject()
    {
        var whole = await Support.Rendering.OfAsync(Presented, new User("Ann"));
        var inside = await Support.Rendering.OfAsync(r => r
            .Status(200, s => s.Expose("user", Presented).Expose("users", Schema.ArrayOf(Presented)))
            .Action(call => call.Render("user", new User("Ann")).Render("users", new[] { new User("Bob") })));

        Assert.That(whole.Body, Is.EqualTo("""{"label":"<Ann>"}"""));
        Assert.That(inside.Body, Is.EqualTo("""{"user":{"label":"<Ann>"},"users":[{"label":"<Bob>"}]}"""));
    }

    [Test]
    [Spec("M-309")]
    public async Task OnlyWhatThePresenterDescribesLeaves()
    {
        var answer = await Support.Rendering.OfAsync(Schema.PresentedBy(new Chatterbox()), new User("Ann"));

        Assert.That(answer.Body, Is.EqualTo("""{"name":"Ann"}"""));
    }

    [Test]
    [Spec("M-310")]
    public void ThePropertyKeepsItsOwnWordsBesideThePresenters() =>
        Assert.That(Presented.Description("Who it is"), Has.Property("Description").EqualTo("Who it is").And.Property("TypeName").EqualTo("object"));

    [Test]
    [Spec("M-312", "W-49")]
    public async Task APresenterThatMakesSomethingElseIsAFault()
    {
        var answer = await Support.Rendering.OfAsync(Schema.ArrayOf(Presented), new object[] { 5 });

        Assert.That(answer.Fault!.Message, Is.EqualTo("The reply breaks its declaration: '/0' type (expected object)."));
    }

    [Test]
    public async Task RequestsAreReadByThePresentersSchemaAsTheyAre() =>
        Assert.That(await Bodies.ReadAsync(Presented, """{"label":"x","more":1}"""), Is.EqualTo("""{"label":"x"}"""));

    sealed class UserPresenter : IPresenter
    {
        public Schema Schema { get; } = Schema.Object(e => e.Property("label", Schema.String, p => p.Required()));

        public object? Present(object value, ValueContext context) =>
            value is User user ? new Dictionary<string, object?> { ["label"] = $"<{user.Name}>" } : value;
    }

    sealed class Chatterbox : IPresenter
    {
        public Schema Schema { get; } = Schema.Object(e => e.Property("name", Schema.String));

        public object? Present(object value, ValueContext context) => value;
    }
}
