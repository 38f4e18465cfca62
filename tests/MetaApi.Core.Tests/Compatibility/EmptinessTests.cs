using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

public sealed class EmptinessTests
{
    [TestCase("{}", "body /a required")]
    [TestCase("""{"a":null}""", "body /a null")]
    [TestCase("""{"a":1}""", """{"a":1}""")]
    [Spec("M-271")]
    public async Task ARequiredMemberIsThereAndNotNull(string json, string verdict) =>
        Assert.That(await Bodies.ReadAsync(Of(Schema.Integer, p => p.Required()), json), Is.EqualTo(verdict));

    [TestCase("\"\"", "body /a required")]
    [TestCase("\"x\"", """{"a":"x"}""")]
    [Spec("M-272", "M-276")]
    public async Task ARequiredTextMustNotBeEmpty(string text, string verdict)
    {
        var plain = Of(Schema.String, p => p.Required());
        var said = Of(Schema.String, p => p.Required(allowEmpty: false));

        Assert.That(await Bodies.ReadAsync(plain, $$"""{"a":{{text}}}"""), Is.EqualTo(verdict));
        Assert.That(await Bodies.ReadAsync(said, $$"""{"a":{{text}}}"""), Is.EqualTo(verdict));
    }

    [Test]
    [Spec("M-272", "M-276")]
    public async Task ARequiredTextMayBeEmptyWhereThatIsSaid()
    {
        var allowed = Of(Schema.String, p => p.Required(allowEmpty: true));
        var measured = Of(Schema.String.Length(0, 5), p => p.Required());

        Assert.That(await Bodies.ReadAsync(allowed, """{"a":""}"""), Is.EqualTo("""{"a":""}"""));
        Assert.That(await Bodies.ReadAsync(measured, """{"a":""}"""), Is.EqualTo("""{"a":""}"""));
    }

    [Test]
    [Spec("M-272")]
    public async Task AnOptionalTextMayBeEmpty() =>
        Assert.That(await Bodies.ReadAsync(Of(Schema.String, null), """{"a":""}"""), Is.EqualTo("""{"a":""}"""));

    [Test]
    [Spec("M-273", "W-42")]
    public async Task BlanksPassRequiredAndNotBlankRefusesThem()
    {
        var required = Of(Schema.String, p => p.Required());
        var visible = Of(Schema.String, p => p.Required().NotBlank());

        Assert.That(await Bodies.ReadAsync(required, """{"a":" "}"""), Is.EqualTo("""{"a":" "}"""));
        Assert.That(await Bodies.ReadAsync(visible, """{"a":" \t\u00a0"}"""), Is.EqualTo("body /a blank"));
    }

    [Test]
    [Spec("M-274", "M-276")]
    public async Task ARequiredListMayBeEmptyUnlessThatIsRefused()
    {
        var plain = Of(Schema.ArrayOf(Schema.String), p => p.Required());
        var allowed = Of(Schema.ArrayOf(Schema.String), p => p.Required(allowEmpty: true));
        var refused = Of(Schema.ArrayOf(Schema.String), p => p.Required(allowEmpty: false));

        Assert.That(await Bodies.ReadAsync(plain, """{"a":[]}"""), Is.EqualTo("""{"a":[]}"""));
        Assert.That(await Bodies.ReadAsync(allowed, """{"a":[]}"""), Is.EqualTo("""{"a":[]}"""));
        Assert.That(await Bodies.ReadAsync(refused, """{"a":[]}"""), Is.EqualTo("body /a required"));
    }

    [Test]
    [Spec("M-275")]
    public async Task OnlyDeclaredTextsAndListsCanBeEmpty()
    {
        var any = Of(Schema.Any, p => p.Required());
        var inner = Of(Schema.Object(o => o.Property("b", Schema.Integer)), p => p.Required());

        Assert.That(await Bodies.ReadAsync(any, """{"a":""}"""), Is.EqualTo("""{"a":""}"""));
        Assert.That(await Bodies.ReadAsync(inner, """{"a":{}}"""), Is.EqualTo("""{"a":{}}"""));
    }

    [Test]
    [Spec("M-277")]
    public async Task OptionalTakesARequirementBack()
    {
        var schema = Schema.Object(e => e.Group(p => p.Required(), g => g
            .Property("a", Schema.Integer, p => p.Optional())
            .Property("b", Schema.Integer)));

        Assert.That(await Bodies.ReadAsync(schema, "{}"), Is.EqualTo("body /b required"));
    }

    [Test]
    [Spec("M-278")]
    public async Task ADefaultSatisfiesRequired()
    {
        var schema = Of(Schema.Integer, p => p.Required().Default(5));

        Assert.That(await Bodies.ReadAsync(schema, "{}"), Is.EqualTo("""{"a":5}"""));
        Assert.That(await Bodies.ReadAsync(schema, """{"a":null}"""), Is.EqualTo("""{"a":5}"""));
    }

    [Test]
    [Spec("M-278")]
    public void ADefaultThatIsNullIsAMistakeWhereNullIsNoValue()
    {
        var mistaken = Assert.Throws<ApiDeclarationException>(() => Api.Define("Null", a => a.Post(r => r
            .Params(p => p.Body(Of(Schema.Integer, x => x.Required().Default(null))))
            .Action(_ => { }))));

        Assert.That(mistaken.Message, Does.Contain("gives 'a' in its body a default that breaks its own schema: null"));
    }

    [TestCase("{}", "{}")]
    [TestCase("""{"o":null}""", """{"o":null}""")]
    [TestCase("""{"o":{}}""", "body /o/a required")]
    [Spec("M-279")]
    public async Task AMemberIsRequiredOnlyInAnObjectThatIsThere(string json, string verdict)
    {
        var schema = Schema.Object(e => e.Property("o", Schema.Object(o => o.Property("a", Schema.Integer, p => p.Required())).Nullable()));

        Assert.That(await Bodies.ReadAsync(schema, json), Is.EqualTo(verdict));
    }

    [Test]
    [Spec("M-280")]
    public async Task ItemsAreNeverNullUnlessThatIsAllowed() =>
        Assert.That(await Bodies.ReadAsync(Schema.ArrayOf(Schema.Integer), "[1,null]"), Is.EqualTo("body /1 null"));

    [Test]
    [Spec("M-281")]
    public async Task ObjectsInAListMayBeNullWhereThatIsAllowed()
    {
        var item = Schema.Object(o => o.Property("a", Schema.Integer, p => p.Required()));

        Assert.That(await Bodies.ReadAsync(Schema.ArrayOf(item.Nullable()), """[null,{"a":1}]"""), Is.EqualTo("""[null,{"a":1}]"""));
        Assert.That(await Bodies.ReadAsync(Schema.ArrayOf(item), """[null,{"a":1}]"""), Is.EqualTo("body /0 null"));
    }

    [TestCase("", "body required")]
    [TestCase("null", "body null")]
    [TestCase("{}", "{}")]
    [Spec("M-282")]
    public async Task ABodyIsRequiredUnlessNullIsAValueOfIt(string json, string verdict)
    {
        var entity = Entity.Define("Body", e => e.Property("a", Schema.Integer));

        Assert.That(await Bodies.ReadAsync(entity, json), Is.EqualTo(verdict));
    }

    [Test]
    public async Task AnEmptyTextOfTheQueryIsNoValueForARequiredParameter()
    {
        var api = Api.Define("Query", a => a.Get(r => r.Params(p => p.Query("q", Schema.String, required: true)).Action(_ => { })));

        var answer = await api.CallAsync("GET", "/?q=");

        Assert.That(answer.Errors, Is.EqualTo((string[])["query /q required"]));
    }

    static Schema Of(Schema schema, Action<PropertyBuilder<object, object?>>? block) => Schema.Object(e => e.Property("a", schema, block));
}
