using static MetaApi.Conventions.Tests.Snippets;

namespace MetaApi.Conventions.Tests;

public sealed class SealedClassesTests
{
    [TestCase("class Open { }")]
    [TestCase("record Open;")]
    [TestCase("static class Outer { class Open { } }")]
    public void AnOpenClassIsFound(string code) =>
        Assert.That(Says("", code), Is.EqualTo(new[] { "1: Open is not sealed; seal it, or give the reason in OpenClasses.txt" }));

    [TestCase("sealed class A; static class B; abstract class C; sealed record D; record struct E; struct F; interface G; enum H;")]
    [TestCase("class A; sealed class B : A;")]
    [TestCase("class A<T>; sealed class B : Some.Where.A<int>;")]
    public void AClosedOrInheritedClassIsFine(string code) => Assert.That(Says("", code), Is.Empty);

    [Test]
    public void ATypeArgumentOfABaseIsNotInherited() => Assert.That(Says("", "class A; sealed class B : List<A>;").Count(), Is.EqualTo(1));

    [Test]
    public void AListedClassWithAReasonIsFine() => Assert.That(Says("# list\nOpen: users derive from it.", "class Open;"), Is.Empty);

    [Test]
    public void AListedClassWithoutAReasonIsFound() =>
        Assert.That(Says("Open:", "class Open;"), Is.EqualTo(new[] { "0: Open stands there without a reason" }));

    [Test]
    public void AReasonThatNobodyNeedsIsFound() =>
        Assert.That(Says("Open: users derive from it.", "sealed class Open;"), Is.EqualTo(new[] { "0: Open needs no reason (any more)" }));

    static string[] Says(string list, string code) => new SealedClasses(list).Says(Snippet(code));
}
