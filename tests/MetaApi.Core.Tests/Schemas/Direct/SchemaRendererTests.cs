namespace MetaApi.Core.Tests.Schemas.Direct;

public sealed class SchemaRendererTests
{
    static readonly Scope Full = new("Full");

    static readonly Schema Note = Schema.Object(e => e
        .Property("id", Schema.Integer, p => p.RenderOnly().Required())
        .Property("title", Schema.String.Length(1, 5), p => p.Required())
        .Property("text", Schema.String, p => p.Scope(Full)));

    [Test, Spec("M-371")]
    public void WhatIsDeclaredLeaves()
    {
        var note = new { Id = 1, Title = "one", Text = "long", Secret = "x" };

        Assert.That(new SchemaRenderer<object>(Note).Render(note), Is.EqualTo("""{"id":1,"title":"one"}"""));
        Assert.That(new SchemaRenderer<object>(Note, new() { Scopes = [Full] }).Render(note), Is.EqualTo("""{"id":1,"title":"one","text":"long"}"""));
    }

    [Test]
    public void AValueThatBreaksARuleIsTold()
    {
        var failures = new SchemaRenderer<object>(Note).Render(new { Id = 1, Title = "too long" }, new System.Buffers.ArrayBufferWriter<byte>());

        Assert.That(failures.Select(f => $"{f.Pointer} {f.Code}"), Is.EqualTo((string[])["/title maxLength"]));
        Assert.That(
            () => new SchemaRenderer<object>(Note).Render(new { Id = 1, Title = "too long" }),
            Throws.InvalidOperationException.With.Message.EqualTo("The value breaks its schema: maxLength (limit 5) at '/title'."));
    }
}
