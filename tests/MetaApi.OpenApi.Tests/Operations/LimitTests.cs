using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Operations;

public sealed class LimitTests
{
    [Test]
    public void ARateLimitDocuments429AndItsHeaders()
    {
        var responses = Document.OperationOf(r => r.RateLimit(100, per: TimeSpan.FromMinutes(1)).Status(204))["responses"]!;

        Assert.That(responses.Names(), Is.EqualTo(["204", "429"]));
        Assert.That(responses["204"]!["headers"].Names(), Is.EqualTo(["RateLimit-Policy", "RateLimit"]));
        Assert.That(responses["429"].OwnHeaders(), Is.EqualTo(["Retry-After", "RateLimit-Policy", "RateLimit"]));
        Assert.That(responses["429"]!["content"].Names(), Is.EqualTo(["application/problem+json"]));
    }

    [Test]
    public void AConcurrencyLimitDocuments503ForAllAnd429ForAClient()
    {
        var all = Document.OperationOf(r => r.Concurrency(3).Status(204))["responses"]!;
        var each = Document.OperationOf(r => r.Concurrency(c => c.Limit(3).ByUser()).Status(204))["responses"]!;

        Assert.That(all.Names(), Is.EqualTo(["204", "503"]));
        Assert.That(all["503"].OwnHeaders(), Is.EqualTo(["Retry-After"]));
        Assert.That(each.Names(), Is.EqualTo(["204", "429"]));
    }

    [Test]
    public void ABodyDocuments408And413WithItsFigure()
    {
        var responses = Document.OperationOf(r => r.MaxBody(64 * 1024).Params(p => p.Property("a", Schema.Integer)).Status(204))["responses"]!;

        Assert.That(responses.Names(), Is.EqualTo(["204", "400", "408", "413", "415"]));
        Assert.That(responses["413"]!["description"]!.GetValue<string>(), Is.EqualTo("The body is larger than 65536 bytes."));
    }

    [Test]
    public void ATimeOutThatANodeSaysDocuments503()
    {
        Assert.That(Document.OperationOf(r => r.Timeout(TimeSpan.FromSeconds(5)).Status(204))["responses"].Names(), Is.EqualTo(["204", "503"]));
        Assert.That(Document.OperationOf(r => r.Timeout(Timeout.InfiniteTimeSpan).Status(204))["responses"].Names(), Is.EqualTo(["204"]));
        Assert.That(Document.OperationOf(r => r.Status(204))["responses"].Names(), Is.EqualTo(["204"]));
    }
}
