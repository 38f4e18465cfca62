using MetaApi.OpenApi.Tests.Support;

namespace MetaApi.OpenApi.Tests.Paths;

public sealed class OperationIdsTests
{
    [TestCase("GET", "/", "getRoot")]
    [TestCase("GET", "/users", "getUsers")]
    [TestCase("GET", "/users/:id", "getUsersById")]
    [TestCase("POST", "/users/:id/big-files", "postUsersByIdBigFiles")]
    [TestCase("PUT", "/v1.2/user_names/:user_id", "putV12UserNamesByUserId")]
    [TestCase("GET", "/v:version/:from-:to/:name.json", "getVByVersionByFromByToByNameJson")]
    [TestCase("GET", "/files/*path", "getFilesByPath")]
    [TestCase("GET", "/foo/*/bar/:", "getFooByWildcard1BarByParam1")]
    public void AnOperationIsNamedAfterMethodAndPath(string method, string path, string id) =>
        Assert.That((string?)Document.OperationOf(_ => { }, path, method)["operationId"], Is.EqualTo(id));

    [Test]
    public void ANameThatIsTakenIsNumberedInOrderOfDeclaration()
    {
        var document = Document.Of(api => api
            .Get("/users/:id", r => r.Action(_ => { }))
            .Get("/users/by-id", r => r.Action(_ => { }))
            .Get("/users-by-id", r => r.Action(_ => { })));

        var ids = document.Objects().Select(o => (string?)o["operationId"]).OfType<string>();

        Assert.That(ids, Is.EqualTo(["getUsersById", "getUsersById2", "getUsersById3"]));
    }
}
