using MetaApi.Docs.Tests.Programs;

namespace MetaApi.Docs.Tests.Petstore;

/// <summary>Every operation of the sample is called with success, and with all failures that its document states.</summary>
public sealed class PetstoreStatusTests
{
    const int CallsOfStrangers = 20;

    ProbedSample sample = null!;

    [OneTimeSetUp]
    public async Task AskAsync()
    {
        sample = await ProbedSample.StartAsync(Sample.Petstore, "/api/v3");
        await sample.AskAsync(PetProbes.All);
        await sample.AskAsync(StoreProbes.All);
        await sample.AskAsync(UserProbes.OfStrangers);
        await sample.AskAsync(UserProbes.Of(await Login.AsAsync(sample, "bob")));
        await sample.AskAsync(UserProbes.Leaving(await Login.AsAsync(sample, "cy")));
        foreach (var probe in UserProbes.Exhausting)
            await sample.ExhaustAsync(probe, CallsOfStrangers);
    }

    [OneTimeTearDown]
    public void End() => sample.Dispose();

    [Test]
    public void EveryRequestGetsItsStatus() => Assert.That(sample.Wrong, Is.Empty);

    [Test]
    public void EveryStatusThatIsSeenIsStated() => Assert.That(sample.Seen.Except(sample.Stated), Is.Empty);

    [Test]
    public void AllNineteenOperationsAreCalledWithSuccess() =>
        Assert.That(sample.Seen.Where(s => s.Status == 200), Is.EquivalentTo(sample.Stated.Where(s => s.Status == 200)).And.Exactly(19).Items);

    /// <summary>A body that is too slow takes half a minute, and users have a thousand calls.</summary>
    [Test]
    public void EveryStatusThatIsStatedIsSeenButThoseThatTakeTooLong()
    {
        var unseen = sample.Stated.Except(sample.Seen).Where(s => s.Status != 408).Select(s => $"{s.Operation} {s.Status}");

        Assert.That(unseen, Is.EquivalentTo((string[])["GET /user/logout 429", "PUT /user/{username} 429", "DELETE /user/{username} 429"]));
    }
}
