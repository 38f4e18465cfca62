using static MetaApi.Conventions.Tests.Snippets;

namespace MetaApi.Conventions.Tests;

public sealed class RingArrowsTests
{
    static readonly SourceFile Model = Snippet("""
        namespace MetaApi;
        public class Route { public static Route[] All() => []; public Route? Parent; }
        static class Routes { public static int Depth(this object route) => 0; }
        class Tagged : System.Attribute;
        """, "src/MetaApi.Core/Model/Trees/Route.cs");

    [TestCase("Route? field;", "Route")]
    [TestCase("List<Route[]>? field;", "Route")]
    [TestCase("object Make() => new MetaApi.Route();", "Route")]
    [TestCase("string Name => nameof(Route);", "Route")]
    [TestCase("int Use() => this.Depth();", "Routes")]
    [TestCase("[Tagged] int field;", "Tagged")]
    public void AUseOfALaterRingIsFound(string member, string type) =>
        Assert.That(Says("Schemas", member).Distinct(), Is.EqualTo(new[] { $"2: Schemas must not use {type}, which belongs to Model" }));

    [Test]
    public void AUseThatVarHidesIsFound() =>
        Assert.That(
            Says("Calls", "void Use() { var all = Helper.Routes(); }", Snippet("namespace MetaApi; static class Helper { public static List<Route> Routes() => []; }", "src/MetaApi.Core/Model/Helper.cs")),
            Does.Contain("2: Calls must not use Route, which belongs to Model"));

    [TestCase("Model")]
    [TestCase("Execution")]
    [TestCase("Declaration")]
    public void ALaterRingMayUseAnEarlierOne(string ring) => Assert.That(Says(ring, "Route? field;"), Is.Empty);

    [Test]
    public void AMentionInADocumentationCommentIsNoUse() => Assert.That(Says("Schemas", "/// <see cref=\"Route\"/>\n int field;"), Is.Empty);

    [Test]
    public void ATypeOutsideTheRingsIsFound() =>
        Assert.That(
            new RingArrows().Says(Snippet("class A;", "src/MetaApi.Core/Extras/A.cs")),
            Is.EqualTo(new[] { "0: belongs to no ring of Core; the rings are Calls, Declaration, Execution, Model, Schemas" }));

    static string[] Says(string ring, string member, params SourceFile[] more) => new RingArrows().Says(
        [Model, Snippet($"namespace MetaApi; class Sample {{\n{member}\n}}", $"src/MetaApi.Core/{ring}/Sample.cs"), .. more]);
}
