using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using MetaApi.Core.Tests.Support;
using RangeAttribute = System.ComponentModel.DataAnnotations.RangeAttribute;

namespace MetaApi.Core.Tests.Declaration.Inference;

/// <summary>What errors say whose attributes bring a text along, and where they stand.</summary>
public sealed class TextTests
{
    sealed record Order(
        [Required(ErrorMessage = "Name {0}, please.")] string? Title,
        [property: Range(1, 5, ErrorMessage = "{0}: {1} to {2}, in {{braces}}."), Display(Name = "How many")] int Count = 1,
        [property: Phone(ErrorMessage = "Call us.")] string? Phone = null,
        [property: Phone] string? Fax = null,
        [property: EmailAddress] string? Mail = null);

    [TestCase("""{"title":null}""", "null", "Name title, please.")]
    [TestCase("""{"title":" "}""", "blank", "Name title, please.")]
    [TestCase("{}", "required", "Name title, please.")]
    [TestCase("""{"title":"a","count":9}""", "max", "How many: 1 to 5, in {braces}.")]
    [TestCase("""{"title":"a","phone":"x"}""", "phone", "Call us.")]
    public async Task AnErrorSaysWhatItsAttributeSays(string json, string code, string text)
    {
        var (answer, _) = await Reading.OfAsync(Entity.Of<Order>(), json);

        Assert.That(Error(answer, "code"), Is.EqualTo(code));
        Assert.That(Error(answer, "message"), Is.EqualTo(text));
    }

    [TestCase("""{"title":"a","fax":"x"}""", "phone")]
    [TestCase("""{"title":"a","mail":"x"}""", "format")]
    public async Task AnErrorWithoutATextOfItsOwnSaysTheUsual(string json, string code)
    {
        var (answer, _) = await Reading.OfAsync(Entity.Of<Order>(), json);

        Assert.That(Error(answer, "code"), Is.EqualTo(code));
        Assert.That(Error(answer, "message"), Does.Not.Contain("field"));
    }

    [Test]
    public async Task WhatAnObjectSaysOfItselfStandsAtItsMembers()
    {
        var (answer, _) = await Reading.OfAsync(Entity.Of<Annotated.Validatable>(e => e.Property(x => x.Value, p => p.Name("a/b"))), """{"a/b":"long"}""");

        Assert.That(answer.Errors, Is.EqualTo(["body /a~1b invalid", "body invalid"]));
        Assert.That(Error(answer, "message"), Is.EqualTo("It is {too} long."));
    }

    [Test]
    public async Task AnAttributeOfTheUsersSaysItsOwnText()
    {
        var (answer, _) = await Reading.OfAsync(Entity.Of<Annotated.Even>(), """{"value":3}""");

        Assert.That(answer.Errors, Is.EqualTo(["body /value even"]));
        Assert.That(Error(answer, "message"), Is.EqualTo("'value' must be even."));
    }

    [Test]
    public async Task AnAttributeThatLooksAtTheObjectIsGoneWithItsProperty()
    {
        var ignored = Entity.Of<Annotated.Compared>(e => e.Ignore(x => x.Again));

        var (answer, _) = await Reading.OfAsync(ignored, """{"value":"b"}""");

        Assert.That(answer.Status, Is.EqualTo(200), answer.Body);
        Assert.That(await Reading.ErrorsOfAsync<Annotated.Compared>("""{"value":"b"}"""), Is.EqualTo(["body /again compare"]));
    }

    [Test]
    public async Task AChangeIsJudgedByTheRulesOfItsMembers()
    {
        var patch = Entity.Of<Order>().Patch();

        var (answer, _) = await Reading.OfAsync(patch, """{"count":9,"fax":"x"}""");

        Assert.That(answer.Errors, Is.EqualTo(["body /count max", "body /fax phone"]));
    }

    static string? Error(Answer answer, string name) =>
        JsonDocument.Parse(answer.Body).RootElement.GetProperty("errors")[0].GetProperty(name).GetString();
}
