using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Operations;

public sealed class PagingTests
{
    [Test]
    public void ARouteWithPagesShowsItsParametersAndLinks()
    {
        var operation = Document.OperationOf(
            r => r.Deprecated(DateTimeOffset.UnixEpoch, use: "/v2").Paged(max: 100, @default: 20).Status(200, Schema.ArrayOf(Schema.Integer)), method: "GET");

        var (limit, cursor) = (operation["parameters"]![0]!, operation["parameters"]![1]!);
        Assert.That((limit["name"]!.ToString(), limit["schema"]!["maximum"]!.ToString(), limit["schema"]!["default"]!.ToString()), Is.EqualTo(("limit", "100", "20")));
        Assert.That((cursor["name"]!.ToString(), cursor["schema"]!["maxLength"]!.ToString()), Is.EqualTo(("cursor", "1024")));
        Assert.That(operation["responses"].Names(), Is.EqualTo(["200", "400", "406"]));
        Assert.That(operation["responses"]!["200"]!["headers"]!["Link"]!["description"]!.ToString(), Does.Contain("successor-version").And.Contain("next"));
        Assert.That(operation["responses"]!["400"]!["headers"]!["Link"]!["description"]!.ToString(), Does.Contain("successor-version").And.Not.Contain("next"));
    }
}
