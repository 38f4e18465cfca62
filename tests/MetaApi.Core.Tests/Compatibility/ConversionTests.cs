using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Compatibility;

/// <summary>Chapters 11.4 and 11.5: conversion and validators.</summary>
public sealed class ConversionTests
{
    [TestCase("12345678901234567890")]
    [TestCase("0.1234567890123456789012345")]
    [Spec("M-259", "W-41")]
    public async Task ALongNumberKeepsItsDigits(string digits)
    {
        var seen = await Reads.OfAsync(Schema.Number, $"\"{digits}\"");
        var answer = await Support.Rendering.OfAsync(Schema.Number, digits);

        Assert.That((seen, answer.Body), Is.EqualTo((digits, digits)));
    }

    [TestCase("eighteen", null)]
    [TestCase("18", "18")]
    [Spec("M-261")]
    public async Task ATextIsTheNumberItSpellsInBothDirections(string text, string? expected)
    {
        var seen = await Reads.OfAsync(Schema.Integer, $"\"{text}\"");
        var answer = await Support.Rendering.OfAsync(Schema.Integer, text);

        Assert.That(seen, Is.EqualTo(expected ?? "body type"));
        Assert.That(answer.Status == 200 ? answer.Body : null, Is.EqualTo(expected));
    }

    static readonly Schema Strict = Schema.Object(o => o
        .Property("user", Schema.Object(u => u.Property("name", Schema.String)))
        .Property("list", Schema.ArrayOf(Schema.Integer))).Coerce(Coercion.Strict);

    [Test]
    [Spec("M-262")]
    public async Task WithoutConversionObjectsAndListsAreFilteredAllTheSame()
    {
        var right = await Support.Rendering.OfAsync(Strict, new { user = new User("Ann"), list = Enumerable.Range(1, 2) });
        var wrong = await Support.Rendering.OfAsync(Strict, new { user = "Ann", list = 5 });

        Assert.That(right.Body, Is.EqualTo("""{"user":{"name":"Ann"},"list":[1,2]}"""));
        Assert.That(((RenderingInvalidException)wrong.Fault!).Mismatches.Select(m => $"{m.Pointer} {m.Code}"), Is.EqualTo((string[])["/user type", "/list type"]));
    }

    [Test]
    [Spec("M-263", "W-41")]
    public async Task AnObjectOfUndeclaredStructureIsNoMap()
    {
        var answer = await Support.Rendering.OfAsync(Schema.MapOf(Schema.Any), new User("Ann"));

        Assert.That(answer.Status, Is.EqualTo(500));
        Assert.That(answer.Body, Does.Not.Contain("canary").And.Not.Contain("Ann"));
    }

    [TestCase("\"2\"", "2")]
    [TestCase("\"3\"", "body odd")]
    [TestCase("null", "null")]
    [TestCase("\"x\"", "body type")]
    [Spec("M-265")]
    public async Task AValidatorIsGivenTheConvertedValueAndItsAnswerCounts(string json, string expected)
    {
        var seen = await Reads.OfAsync(Schema.Integer.Nullable().Validate((long n) => n % 2 == 0, "odd"), json);

        Assert.That(seen, Is.EqualTo(expected));
    }

    [TestCase("\"ab\"", "body minLength\nbody pattern\nbody enum")]
    [TestCase("\"abc\"", "body pattern\nbody enum")]
    [TestCase("\"x12\"", "body enum")]
    [TestCase("\"x13\"", "body invalid")]
    [Spec("M-264")]
    public async Task EveryRuleThatIsBrokenIsToldAndCodeJudgesLast(string json, string expected)
    {
        var schema = Schema.String.Length(3).Pattern("^x").OneOf("x13", "x14").Validate((string text) => text != "x13");

        var seen = await Reads.OfAsync(schema, json);

        Assert.That(seen, Is.EqualTo(expected));
    }
}
