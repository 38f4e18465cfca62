namespace MetaApi.Conventions.Tests;

public sealed class RulesTests
{
    static readonly Type[] Rules =
    [
        .. typeof(IRule).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IRule)) && !type.IsAbstract),
    ];

    static IEnumerable<string> Names => Rules.Select(rule => rule.Name);

    [TestCaseSource(nameof(Names))]
    public void ShippedSourcesKeep(string rule) => Violation.AssertNone(Create(rule).Check(SourceFiles.Shipped));

    [TestCaseSource(nameof(Names))]
    public void NothingIsWrongWithNoSources(string rule) => Assert.That(Create(rule).Check([]), Is.Empty);

    [TestCaseSource(nameof(Names))]
    public void ARuleIsTestedOnSourcesThatBreakIt(string rule) =>
        Assert.That(typeof(RulesTests).Assembly.GetTypes().Select(type => type.Name), Does.Contain(rule + "Tests"));

    static IRule Create(string name) => (IRule)Activator.CreateInstance(Rules.Single(rule => rule.Name == name))!;
}
