using System.Text.RegularExpressions;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Declaration.Inference;

public sealed partial class MistakeTests
{
    static IEnumerable<TestCaseData> Mistakes()
    {
        yield return Case("Types", Entity.Of<Mistaken.Types>());
        yield return Case("Attributes", Entity.Of<Mistaken.Attributes>());
        yield return Case("DerivedTypes", Entity.Of<Mistaken.Drawing>());
        yield return Case("NamesTwice", Entity.Of<Shapes.Folder>(f => f.Ignore(x => x.Parent)), Entity.Of<Shapes.Folder>());
        yield return Case("Overridden", Entity.Of<Mistaken.Types>(e => e
            .Ignore(x => x.Content)
            .Property(x => x.Kind, p => p.RenderOnly())));
    }

    [TestCaseSource(nameof(Mistakes))]
    public void AClassThatImpliesNothingSaysWhereWhatAndWhatToDo(string name, Entity[] entities)
    {
        var mistaken = Assert.Throws<ApiDeclarationException>(() => Api.Define("Mistaken", a => a.Get(r => entities
            .Aggregate(r, (route, entity) => route.Status(200 + Array.IndexOf(entities, entity), entity))
            .Action(_ => { }))));

        Approved.Text($"Declaration/Inference/Mistakes/{name}.txt", LineNumber().Replace(mistaken.Message, "$1:LINE"));
    }

    [Test]
    public void WhatIsGivenASchemaOrLeftOutIsNoMistake()
    {
        var entity = Entity.Of<Mistaken.Types>(e => e
            .Ignore(x => x.Content)
            .Ignore(x => x.Contents)
            .Ignore(x => x.ByNumber)
            .Ignore(x => x.Run)
            .Property(x => x.Place, Schema.Object(p => p.Property("x", Schema.Integer)).As<Record, Mistaken.Point>(_ => default, _ => null!))
            .Ignore(x => x.Maybe)
            .Ignore(x => x.Numbers)
            .Property(x => x.Kind, p => p.As(Schema.String).RenderOnly()));

        Assert.That(() => Api.Define("Right", a => a.Get(r => r.Status(200, entity).Action(_ => { }))), Throws.Nothing);
    }

    [Test]
    public void AnInitialValueThatBreaksAnAttributeIsNoDefault()
    {
        var number = Entity.Of<Mistaken.Defaults>().Definition.Properties.Single();

        Assert.That(number.IsRequired, Is.True);
        Assert.That(number.Schema.Default, Is.Null);
    }

    static TestCaseData Case(string name, params Entity[] entities) => new TestCaseData(name, entities).SetArgDisplayNames(name);

    [GeneratedRegex(@"(\w+\.cs):\d+")]
    private static partial Regex LineNumber();
}
