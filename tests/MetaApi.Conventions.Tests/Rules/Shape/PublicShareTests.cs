using static MetaApi.Conventions.Tests.Snippets;

namespace MetaApi.Conventions.Tests;

public sealed class PublicShareTests
{
    [Test]
    public void TooManyPublicTypesAreFound() =>
        Assert.That(
            new PublicShare().Says("public class A { public enum B { } class C; } interface D;"),
            Is.EqualTo(new[] { "0: 2 of 4 types are public, limit 45 %: A, B" }));

    [Test]
    public void APublicTypeWithinAnInternalOneIsNotSeen() =>
        Assert.That(new PublicShare().Says("public class A { class C; } class D { public class E; }"), Is.Empty);

    [Test]
    public void OtherProjectsMayShowMore() =>
        Assert.That(new PublicShare().Says(Snippet("public class A;", "src/MetaApi.Contracts/A.cs")), Is.Empty);
}
