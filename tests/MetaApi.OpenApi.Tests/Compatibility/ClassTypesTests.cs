using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Compatibility;

public sealed class ClassTypesTests
{
    static readonly Schema Money = Schema.Object(e => e.Property("amount", Schema.Number))
        .As((Record r) => new Price(r.Get<decimal>("amount")), price => throw new NotSupportedException(price.ToString()));

    [Test]
    [Spec("M-302", "W-46")]
    public void AClassIsDocumentedAsTheObjectItTravelsAs()
    {
        var schema = Document.Read(Schema.Object(e => e.Property("price", Money, p => p.Description("What it costs"))));

        Assert.That(schema["properties"]!["price"]!.ToJsonString(), Is.EqualTo(
            """{"type":"object","properties":{"amount":{"type":"number"}},"description":"What it costs"}"""));
    }

    [Test]
    [Spec("M-310", "M-415")]
    public void WhatAPresenterMakesIsDocumentedWithTheWordsOfTheProperty()
    {
        var schema = Document.Rendered(Schema.Object(e => e.Property("user", Schema.PresentedBy(new Label()), p => p.Required().Description("Who it is"))));

        Assert.That(schema["properties"]!["user"]!.ToJsonString(), Is.EqualTo(
            """{"type":"object","properties":{"label":{"type":"string"}},"description":"Who it is"}"""));
    }

    [Test]
    [Spec("M-289")]
    public void WhatIsRejectedIsForbiddenInTheDocumentAsDeepAsItIsWhenRead()
    {
        var schema = Document.Read(Schema.Object(e => e
            .Undeclared(UnknownMembers.Reject)
            .Property("strict", Schema.Object(i => i.Property("a", Schema.Integer)))
            .Property("loose", Schema.Object(i => i.Undeclared(UnknownMembers.Drop).Property("a", Schema.Integer)))));

        Assert.That(schema["additionalProperties"]!.GetValue<bool>(), Is.False);
        Assert.That(schema["properties"]!["strict"]!["additionalProperties"]!.GetValue<bool>(), Is.False);
        Assert.That(schema["properties"]!["loose"]!["additionalProperties"], Is.Null);
    }

    sealed record Price(decimal Amount);

    sealed class Label : IPresenter
    {
        public Schema Schema { get; } = Schema.Object(e => e.Property("label", Schema.String));

        public object? Present(object value, ValueContext context) => value;
    }
}
