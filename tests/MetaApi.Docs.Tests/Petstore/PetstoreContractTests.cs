using MetaApi.Docs.Tests.Programs;

namespace MetaApi.Docs.Tests.Petstore;

/// <summary>The sample keeps the contract, but for what its page explains.</summary>
public sealed class PetstoreContractTests
{
    const string Page = "samples/Petstore/README.md";

    const string Contract = "tests/MetaApi.Docs.Tests/Petstore/Contract/openapi.yaml";

    static readonly IReadOnlyList<ExplainedDifference> Explained = [.. ExplainedDifference.Of(Page, "## How it differs from the contract")];

    IReadOnlyList<Difference> differences = null!;

    [OneTimeSetUp]
    public void Compare() => differences = Difference.Of(Contract, Sample.Petstore.Program);

    [Test]
    public void EveryDifferenceIsExplained() => Assert.That(differences.Where(difference => !Explained.Any(row => row.Covers(difference))), Is.Empty);

    [Test]
    public void EveryExplanationIsOfADifference() => Assert.That(Explained.SelectMany(row => row.Unused(differences)), Is.Empty);

    [Test]
    public void TheListIsShort() => Assert.That(Explained.Count, Is.InRange(5, 15));

    /// <summary>No row may explain these away.</summary>
    [Test]
    public void PathsMethodsParametersRequiredSetsAndAnswersAreThoseOfTheContract()
    {
        string[] rules =
        [
            "operation-removed", "operation-added", "operation-id-changed", "path-parameter-renamed", "parameter-removed", "parameter-added", "parameter-required",
            "required-parameter-added", "parameter-optional", "property-required", "property-optional", "property-added", "required-property-added",
            "required-property-removed", "type-changed", "type-narrowed", "type-widened", "success-status-removed", "success-status-added",
        ];

        Assert.That(differences.Where(difference => rules.Contains(difference.Rule)), Is.Empty);
    }

    [Test]
    public void ADifferenceThatNoRowCoversIsFound()
    {
        var added = new Difference("operation-added", "GET /pet/{petId}/owner", "The operation is new.");

        Assert.That(Explained.Any(row => row.Covers(added)), Is.False);
        Assert.That(new ExplainedDifference(["operation-added"], ["GET *", "PUT *"]).Unused([added]), Is.EqualTo(new[] { "PUT *" }));
    }

    [Test]
    public void TheContractIsTheOfficialOneOfNineteenOperations()
    {
        var operations = File.ReadLines(Repository.PathOf(Contract)).Where(line => line.TrimStart().StartsWith("operationId:", StringComparison.Ordinal));

        Assert.That(operations.ToList(), Has.Count.EqualTo(19));
    }
}
