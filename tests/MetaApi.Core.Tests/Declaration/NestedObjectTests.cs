namespace MetaApi.Core.Tests.Declaration;

public sealed class NestedObjectTests
{
    [Test]
    public void ObjectsInOneAnotherCostNoMoreThanTheirNumber()
    {
        var wrong = Schema.Integer.Between(2, 1);
        var deep = Enumerable.Range(0, 60).Aggregate((Schema)wrong, (inner, _) => Schema.Object(o => o.Property("inner", inner)));

        var thrown = Assert.Throws<ApiDeclarationException>(() => Api.Define("Deep", a => a.Get(r => r.Status(200, deep).Action(_ => { }))));

        Assert.That(thrown.Mistakes, Has.Length.EqualTo(1));
    }
}
