using System.Text;
using MetaApi.Tool.Comparing;
using MetaApi.Tool.Documents;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Tests.Comparing;

public sealed class HostileDocumentTests
{
    [TestCase("Circle", """{ "A": { "$ref": "#/components/schemas/B" }, "B": { "$ref": "#/components/schemas/A" } }""", "lead to each other and to nothing else")]
    [TestCase("Dangling", """{ "A": { "$ref": "#/components/schemas/B" } }""", "where nothing stands")]
    [TestCase("Elsewhere", """{ "A": { "$ref": "https://evil.example/b.json" } }""", "which is outside of it")]
    [TestCase("File", """{ "A": { "$ref": "../../etc/passwd" } }""", "which is outside of it")]
    [TestCase("Type", """{ "A": { "type": 5 } }""", "is no valid OpenAPI document")]
    public void AReferenceThatLeadsNowhereIsToldWithItsPlace(string what, string schemas, string expected)
    {
        var fault = Assert.Throws<ToolException>(() => DocumentReader.Parse("a.json", With(schemas)), what)!;

        Assert.That(fault.Message, Does.StartWith("'a.json'").And.Contain(expected));
        Assert.That(fault.Remedy, Is.Not.Empty);
    }

    [TestCase("a.json", "[", "]")]
    [TestCase("a.yaml", "[", "]")]
    [TestCase("a.yaml", "{a: ", "}")]
    public void ADeepDocumentIsRefusedWithoutReadingAllOfIt(string name, string open, string close)
    {
        var text = string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000));

        var fault = Assert.Throws<ToolException>(() => DocumentReader.Parse(name, text))!;

        Assert.That(fault.Message, Does.Contain("deeper than 64 levels"));
    }

    [Test]
    public void AliasesThatMultiplyAreRefused()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 20; i++)
            text.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");

        var fault = Assert.Throws<ToolException>(() => DocumentReader.Parse("a.yaml", text.ToString()))!;

        Assert.That(fault.Message, Does.StartWith("'a.yaml' cannot be read"));
    }

    [TestCase("not json", "line 1 is not JSON")]
    [TestCase("[]", "it is not an object")]
    [TestCase("""{ "a": 1, "a": 2 }""", "is not JSON")]
    [TestCase("""{ "swagger": "2.0" }""", "is OpenAPI '2.0', and only 3.0 and 3.1 are understood")]
    [TestCase("""{ "openapi": "3.2.0" }""", "is OpenAPI '3.2.0', and only 3.0 and 3.1 are understood")]
    [TestCase("{}", "does not say which version of OpenAPI it is")]
    public void WhatIsNoDocumentIsTold(string text, string expected)
    {
        var fault = Assert.Throws<ToolException>(() => DocumentReader.Parse("a.json", text))!;

        Assert.That(fault.Message, Does.Contain(expected));
    }

    [Test]
    public void SchemasThatReferToEachOtherInAllDirectionsAreComparedOnce()
    {
        const int Count = 120;
        string Schemas(string type) => "{" + string.Join(',', Enumerable.Range(0, Count).Select(i =>
            $"\"S{i}\": {{ \"type\": \"object\", \"properties\": {{ \"leaf\": {{ \"type\": \"{type}\" }}, {Links()} }} }}")) + "}";
        string Links() => string.Join(',', Enumerable.Range(0, Count).Select(i => $"\"s{i}\": {{ \"$ref\": \"#/components/schemas/S{i}\" }}"));

        var changes = Compare(With(Schemas("string"), "S0"), With(Schemas("integer"), "S0"));

        Assert.That(changes, Is.EqualTo(Count));
    }

    [Test]
    public void ALongChainOfComponentsIsFollowedToItsEnd()
    {
        const int Length = 5_000;
        string Schemas(string end) => "{" + string.Join(',', Enumerable.Range(0, Length).Select(i =>
            $"\"S{i}\": {{ \"properties\": {{ \"next\": {{ \"$ref\": \"#/components/schemas/S{i + 1}\" }} }} }}")) + $", \"S{Length}\": {{ \"type\": \"{end}\" }} }}";

        Assert.That(Compare(With(Schemas("string"), "S0"), With(Schemas("integer"), "S0")), Is.EqualTo(1));
    }

    [Test]
    public void ALongChainOfPartsIsFollowedToItsEnd()
    {
        const int Length = 20_000;
        string Schemas(string end) => "{" + string.Join(',', Enumerable.Range(0, Length).Select(i =>
            $"\"S{i}\": {{ \"allOf\": [{{ \"$ref\": \"#/components/schemas/S{i + 1}\" }}] }}")) + $", \"S{Length}\": {{ \"type\": \"{end}\" }} }}";

        Assert.That(Compare(With(Schemas("string"), "S0"), With(Schemas("integer"), "S0")), Is.EqualTo(1));
    }

    [Test]
    public void AlternativesThatReferToEachOtherInAllDirectionsAreAskedOnceForNull()
    {
        const int Count = 30;
        static string Schemas(string title) => "{" + string.Join(',', Enumerable.Range(0, Count).Select(i =>
            $"\"S{i}\": {{ \"title\": \"{title}\", \"oneOf\": [{Links()}, {{ \"type\": \"string\" }}] }}")) + "}";
        static string Links() => string.Join(',', Enumerable.Range(0, Count).Select(i => $"{{ \"$ref\": \"#/components/schemas/S{i}\" }}"));

        Assert.That(Compare(With(Schemas("Old"), "S0"), With(Schemas("New"), "S0")), Is.EqualTo(Count));
    }

    [Test]
    public void ManyItemsWithPlacesOfTheirOwnAreComparedInOneGo()
    {
        const int Count = 20_000;
        static string Schemas(string last) => $"{{ \"A\": {{ \"prefixItems\": [{string.Join(',', Enumerable.Repeat("{}", Count))}, {{ \"type\": \"{last}\" }}] }} }}";

        Assert.That(Compare(With(Schemas("string"), "A"), With(Schemas("integer"), "A")), Is.EqualTo(1));
    }

    [Test]
    public void AnAlternativeThatIsListedTwiceIsOne()
    {
        const string Schemas = """
            { "A": { "properties": { "kind": { "type": "string" } } },
              "U": { "oneOf": [{ "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/A" }], "discriminator": { "propertyName": "kind" } } }
            """;

        Assert.That(Compare(With(Schemas, "U"), With(Schemas, "U")), Is.Zero);
    }

    [Test]
    public void ACircleBehindAnExtensionIsTold()
    {
        const string Header = """{ "x-a": { "schema": { "$ref": "#/components/schemas/x-b" } } }""";
        var document = With("""{ "x-b": { "$ref": "#/components/schemas/x-b" } }""").Replace("\"Fine.\"", $"\"Fine.\", \"headers\": {Header}");

        var fault = Assert.Throws<ToolException>(() => Compare(document, document))!;

        Assert.That(fault.Message, Does.Contain("lead to each other and to nothing else"));
    }

    [Test]
    public void AStatusWithoutANameIsCompared()
    {
        var document = With("{}").Replace("\"200\"", "\"\"");

        Assert.That(Compare(document, With("{}")), Is.EqualTo(2));
    }

    [Test]
    public async Task AFileThatNobodyMayReadIsTold()
    {
        using var folder = new TemporaryFolder();
        await using var held = new FileStream(folder.PathOf("a.json"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);

        var fault = (await Assert.ThrowsAsync<ToolException>(async () => await DocumentReader.ReadAsync(folder.PathOf("a.json"), default)))!;

        Assert.That(fault.Message, Does.StartWith($"'{folder.PathOf("a.json")}' cannot be read: "));
    }

    [Test]
    public void EveryUseOfAChangedComponentIsFoundInAThousandRoutes()
    {
        const int Routes = 1_000;
        string Document(string type) => $$"""
            { "openapi": "3.1.0", "info": { "title": "A", "version": "1" },
              "paths": { {{string.Join(',', Enumerable.Range(0, Routes).Select(Path))}} },
              "components": { "schemas": { "Note": { "type": "object", "properties": { "title": { "type": "{{type}}" }, "parent": { "$ref": "#/components/schemas/Note" } } } } } }
            """;
        static string Path(int i) =>
            $$"""
            "/notes{{i}}/{id}": { "get": { "responses": { "200": { "description": "Fine.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Note" } } } } } } }
            """;

        Assert.That(Compare(Document("string"), Document("integer")), Is.EqualTo(Routes));
    }

    static int Compare(string old, string @new) => DocumentComparison.Compare(DocumentReader.Parse("old.json", old), DocumentReader.Parse("new.json", @new)).Count;

    static string With(string schemas, string? answered = null)
    {
        var content = answered is null ? "" : $$""", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/{{answered}}" } } }""";
        return $$"""
            { "openapi": "3.1.0", "info": { "title": "A", "version": "1" },
              "paths": { "/a": { "get": { "responses": { "200": { "description": "Fine."{{content}} } } } } },
              "components": { "schemas": {{schemas}} } }
            """;
    }
}
