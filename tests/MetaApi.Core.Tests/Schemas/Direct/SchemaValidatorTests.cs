namespace MetaApi.Core.Tests.Schemas.Direct;

public sealed class SchemaValidatorTests
{
    public sealed record Line(string Sku, int Quantity);

    public sealed record Order(string Email, decimal Total, IReadOnlyList<Line> Lines, string? From = null, string? Until = null);

    static readonly Entity<Line> LineEntity = Entity.Define<Line>("Line", e => e
        .Property(l => l.Sku, p => p.Required().Pattern("^[A-Z]+$"))
        .Property(l => l.Quantity, p => p.Between(1, 10)));

    static readonly Entity<Order> OrderEntity = Entity.Define<Order>("Order", e => e
        .Property(o => o.Email, p => p.Required().Format("email"))
        .Property(o => o.Total, p => p.MoreThan(0).MultipleOf(0.01m))
        .Property(o => o.Lines, Schema.ArrayOf(LineEntity).Count(1, 3).Unique(), p => p.Required())
        .Property(o => o.From)
        .Property(o => o.Until)
        .Dependent(o => o.Until, o => o.From)
        .Validate(o => o.Total < 1000, "expensive"));

    static IEnumerable<string> Wrong(Order order) => new SchemaValidator<Order>(OrderEntity).Validate(order).Select(f => $"{f.Pointer} {f.Code}");

    [Test]
    public void ARightObjectHasNoFailures() =>
        Assert.That(Wrong(new("a@b.example", 9.99m, [new("ABC", 1)])), Is.Empty);

    [Test]
    public void EveryRuleIsJudgedOnTheObjectItself() =>
        Assert.That(
            Wrong(new("nobody", 0.001m, [new("abc", 0), new("abc", 0)], Until: "x")),
            Is.EqualTo((string[])
            [
                "/email format", "/total multipleOf", "/lines uniqueItems", "/lines/0/sku pattern", "/lines/0/quantity min",
                "/lines/1/sku pattern", "/lines/1/quantity min", "/from dependent",
            ]));

    [Test]
    public void TheObjectIsJudgedAsAWholeWhenItsMembersAreRight() =>
        Assert.That(Wrong(new("a@b.example", 1000m, [new("A", 1)])), Is.EqualTo((string[])[" expensive"]));
}
