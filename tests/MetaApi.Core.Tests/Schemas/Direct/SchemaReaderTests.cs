namespace MetaApi.Core.Tests.Schemas.Direct;

public sealed class SchemaReaderTests
{
    public sealed record Person(string Name, int? Age);

    static readonly Entity<Person> PersonEntity = Entity.Define<Person>("Person", e => e
        .Property(p => p.Name, p => p.Required().Length(1, 5))
        .Property(p => p.Age, p => p.Between(0, 150)));

    [Test, Spec("M-368")]
    public void ASchemaReadsWithoutAnApi()
    {
        var reader = new SchemaReader<Person>(PersonEntity);

        var result = reader.Read("""{"name":"Ann","age":"18","more":1}""");

        Assert.That(result.IsValid);
        Assert.That(result.Value, Is.EqualTo(new Person("Ann", 18)));
    }

    [Test]
    public void AllThatIsWrongIsToldAtOnce()
    {
        var reader = new SchemaReader<Person>(PersonEntity, new() { Coercion = Coercion.Strict, Undeclared = UnknownMembers.Reject });

        var result = reader.Read("""{"name":"Antonia","age":"18","more":1}""");

        Assert.That(result.Value, Is.Null);
        Assert.That(result.Failures.Select(f => $"{f.Pointer} {f.Code}"), Is.EqualTo((string[])["/name maxLength", "/age type", "/more unknown"]));
    }

    [TestCase("", "json.syntax")]
    [TestCase("{", "json.syntax")]
    [TestCase("""{"name":"a"} 1""", "json.syntax")]
    [TestCase("""{"name":"a","name":"b"}""", "json.duplicate")]
    [TestCase("null", "null")]
    public void WhatIsNoJsonIsOneFailure(string json, string code)
    {
        var result = new SchemaReader<Person>(PersonEntity).Read(json);

        Assert.That(result.Failures.Select(f => f.Code), Is.EqualTo((string[])[code]));
    }

    [Test]
    public void AnObjectIsWhatTheSchemaMakesOfItself()
    {
        Assert.That(new SchemaReader<object>(PersonEntity).Read("""{"name":"Ann"}""").Value, Is.EqualTo(new Person("Ann", null)));
        Assert.That(new SchemaReader<object>(Schema.Integer).Read("7").Value, Is.EqualTo(7L));
    }

    [Test]
    public void AnEmptyTextIsAValueByItself()
    {
        Assert.That(new SchemaReader<string>(Schema.String).Read("\"\"").Value, Is.EqualTo(""));
    }

    [TestCase("null", true)]
    [TestCase("3", true)]
    [TestCase("true", false)]
    public void ANullableChoiceTakesNullBesideItsAlternatives(string json, bool isValid)
    {
        var schema = Schema.OneOf(Schema.Integer.Nullable(), Schema.String.Nullable()).Nullable();

        var result = new SchemaReader<object>(schema, new() { Coercion = Coercion.Strict }).Read(json);

        Assert.That(result.IsValid, Is.EqualTo(isValid));
    }

    [Test]
    public void AnUnnamedObjectThatRejectsMembersDoesSoInside()
    {
        var schema = Schema.Object(o => o.Undeclared(UnknownMembers.Reject).Property("person", PersonEntity));

        var result = new SchemaReader<object>(schema).Read("""{"person":{"name":"Ann","more":1}}""");

        Assert.That(result.Failures.Select(f => $"{f.Pointer} {f.Code}"), Is.EqualTo((string[])["/person/more unknown"]));
    }

    [Test]
    public void AReferenceSaysMoreAboutUndeclaredMembersThanTheEntity()
    {
        var closed = Entity.Define("Closed", e => e.Undeclared(UnknownMembers.Reject).Property("a", Schema.String));

        Assert.That(new SchemaReader<object>(closed).Read("""{"b":1}""").IsValid, Is.False);
        Assert.That(new SchemaReader<object>(closed.Undeclared(UnknownMembers.Drop)).Read("""{"b":1}""").IsValid);
    }

    [Test]
    public void AWronglyDeclaredSchemaIsRefused()
    {
        var wrong = Assert.Throws<ApiDeclarationException>(() => new SchemaReader<string>(Schema.String.Length(5, 1)));

        Assert.That(wrong.Message, Does.StartWith("The schema has 1 mistake in its declaration:"));
    }

    [Test]
    public void ATypeThatDoesNotFitIsRefused() =>
        Assert.That(() => new SchemaReader<int>(Schema.String), Throws.ArgumentException.With.Message.StartsWith("Values of the schema do not fit into the type int."));

    [Test, Spec("M-369")]
    public void CodeOfTheDeclarationKnowsWhatIsAroundIt()
    {
        var schema = Schema.String.After((string text, ValueContext context) => text + context.UserData + context.Execution);

        var result = new SchemaReader<string>(schema).Read("\"a\"", new ValueContext("b", "c"));

        Assert.That(result.Value, Is.EqualTo("acb"));
    }
}
