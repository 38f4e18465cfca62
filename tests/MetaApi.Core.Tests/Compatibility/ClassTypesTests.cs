using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

public sealed class ClassTypesTests
{
    static readonly Schema Money = Schema.Object(e => e.Property("amount", Schema.Number, p => p.Required()).Property("currency", Schema.String, p => p.Required()))
        .As((Record r) => new Price(r.Get<decimal>("amount"), r.Get<string>("currency")), p => throw new NotSupportedException(p.Currency));

    static readonly Schema Isbn = Schema.String.Length(3, 20).As<Code>();

    [Test]
    [Spec("M-300", "M-304")]
    public async Task AnObjectIsReadIntoTheClassOfItsEntity()
    {
        var person = await Bodies.GetAsync<Person>(Some.Person, """{"name":"Ann","age":3,"home":{"street":"Elm"}}""");
        var people = await Bodies.GetAsync<List<Person>>(Schema.ArrayOf(Some.Person), """[{"name":"Ann"}]""");

        Assert.That(person, Is.EqualTo(new Person("Ann", 3, new("Elm", null))));
        Assert.That(people, Is.EqualTo((Person[])[new("Ann")]));
        Assert.That(await Bodies.ReadAsync(Some.Person, "5"), Is.EqualTo("body type"));
    }

    [Test]
    [Spec("M-300")]
    public async Task AClassThatMakesItselfOfAnObjectIsGivenWhatWasRead()
    {
        var price = await Bodies.GetAsync<Price>(Money, """{"amount":1.5,"currency":"EUR"}""");

        Assert.That(price, Is.EqualTo(new Price(1.5m, "EUR")));
        Assert.That(await Bodies.ReadAsync(Money, """{"amount":1.5}"""), Is.EqualTo("body /currency required"));
        Assert.That(await Bodies.ReadAsync(Money, """{"amount":-1,"currency":"EUR"}"""), Is.EqualTo("body invalid"));
    }

    [Test]
    [Spec("M-301")]
    public async Task AValueThatIsNoObjectOfTheClassIsAFaultWithItsPointer()
    {
        var answer = await Support.Rendering.OfAsync(Schema.ArrayOf(Isbn), new object[] { new Code("abc"), 5.5, new List<int>() });

        Assert.That(answer.Fault!.Message, Is.EqualTo("The reply breaks its declaration: '/2' type (expected string)."));
    }

    [Test]
    [Spec("M-303", "W-46")]
    public async Task AMissingValueMakesNothingAndNullIsNotHandedToTheClass()
    {
        var schema = Schema.Object(e => e.Property("a", Isbn.Nullable()).Property("b", Isbn, p => p.Scope(Some.Full)).Property("c", Isbn, p => p.RenderOnly()));

        Assert.That(await Bodies.ReadAsync(schema, """{"a":null,"b":"abc","c":"abc"}"""), Is.EqualTo("""{"a":null}"""));
        Assert.That(await Bodies.ReadAsync(Schema.ArrayOf(Isbn), "[null]"), Is.EqualTo("body /0 null"));
        Assert.That((await Support.Rendering.OfAsync(Isbn.Nullable(), null)).Body, Is.EqualTo("null"));
    }

    [Test]
    [Spec("M-303", "M-304")]
    public async Task AClassOfOneValueIsReadInEveryPlace()
    {
        (Code? Path, Code? Query, List<Code>? Codes) seen = default;
        var api = Api.Define("Codes", a => a.Post("/:code", r => r
            .Params(p => p.Path("code", Isbn).Query("q", Isbn).Property("codes", Schema.ArrayOf(Isbn)))
            .Action(call => seen = (call.Params.Get<Code>("code"), call.Params.Get<Code>("q"), call.Params.Get<List<Code>>("codes")))));

        await api.CallAsync("POST", "/abc?q=def", """{"codes":["ghi"]}""");
        var wrong = await api.CallAsync("POST", "/ab?q=bad", """{"codes":["x"]}""");

        Assert.That((seen.Path!.Text, seen.Query!.Text, seen.Codes![0].Text), Is.EqualTo(("abc", "def", "ghi")));
        Assert.That(wrong.Errors, Is.EqualTo((string[])["path /code minLength", "query /q invalid", "body /codes/0 minLength"]));
    }

    [Test]
    [Spec("M-300", "M-301")]
    public async Task AConvertedValueTravelsBothWays()
    {
        var pair = Schema.String.As((string text) => text.Split('-'), parts => string.Join('-', parts));
        var whole = Schema.Integer.As((int number) => new Age(number), age => age.Years);

        var echo = await Bodies.EchoAsync(Schema.ArrayOf(Schema.Object(e => e.Property("pair", pair).Property("age", whole).Property("isbn", Isbn))),
            """[{"pair":"a-b","age":"5","isbn":"abc"}]""");

        Assert.That(echo.Body, Is.EqualTo("""[{"pair":"a-b","age":5,"isbn":"abc"}]"""));
        Assert.That(await Bodies.GetAsync<Age>(whole, "7"), Is.EqualTo(new Age(7)));
    }

    [Test]
    public async Task ATypedEntityHoldsConvertedValues()
    {
        var entity = Entity.Define<Item>("Item", e => e.Property(i => i.Code, Isbn, p => p.Required()).Property(i => i.Age, Schema.Integer.As<Age>()));

        var read = await Bodies.GetAsync<Item>(entity, """{"code":"abc","age":2}""");
        var answer = await Support.Rendering.OfAsync(entity, read);

        Assert.That((read!.Code.Text, read.Age), Is.EqualTo(("abc", new Age(2))));
        Assert.That(answer.Body, Is.EqualTo("""{"code":"abc","age":2}"""));
    }

    [Test]
    public async Task ADefaultIsConvertedLikeAnyValue()
    {
        var schema = Schema.Object(e => e.Property("age", Schema.Integer.As<Age>().Default(5)).Property("code", Isbn.Default(new Code("abc"))));

        var read = await Bodies.GetAsync<Record>(schema, "{}");

        Assert.That((read!.Get<Age>("age"), read.Get<Code>("code").Text), Is.EqualTo((new Age(5), "abc")));
    }

    sealed record Price
    {
        public Price(decimal amount, string currency)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(amount);
            (Amount, Currency) = (amount, currency);
        }

        public decimal Amount { get; }

        public string Currency { get; }
    }

    sealed class Code(string text)
    {
        public string Text { get; } = text == "bad" ? throw new FormatException() : text;

        public override string ToString() => Text;
    }

    readonly record struct Age(int Years);

    sealed record Item(Code Code, Age? Age);
}
