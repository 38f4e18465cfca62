using MetaApi.Tests.Hosting;

namespace MetaApi.Tests.Security;

/// <summary>The exported matrix is what a real host enforces, cell by cell.</summary>
public sealed class AuthorizationMatrixTests
{
    [Test]
    public async Task EveryCallerGetsOfEveryOperationWhatTheMatrixSays()
    {
        await using var host = await SecuredHost.StartAsync();

        var (mismatches, cells) = await new MatrixRun(host, SecuredNotes.Api.Model.Authorization()).OfAsync(Callers(host));

        Assert.That(mismatches, Is.Empty);
        Assert.That(cells, Is.GreaterThan(300));
        Assert.That(host.Log.Loud, Is.Empty);
    }

    [Test]
    public async Task AMatrixThatSaysSomethingElseIsFound()
    {
        await using var host = await SecuredHost.StartAsync();
        var matrix = SecuredNotes.Api.Model.Authorization();
        var row = matrix.Rows.Single(r => r.Operation == "DELETE /notes/:id");
        var planted = new AuthorizationMatrix(matrix.Rows.Replace(row, row with
        {
            Requirement = SecurityRequirement.Of(s => s.AnyOf(SecuredNotes.Oidc, SecuredNotes.Basic).Roles("admin", "guest")),
        }));

        var (mismatches, _) = await new MatrixRun(host, planted).OfAsync(Callers(host));

        Assert.That(mismatches, Is.EqualTo(["DELETE /notes/:id as an owner with a password: 200 instead of 403"]));
    }

    [Test]
    public void TheMatrixIsTheApprovedOne() => Approved.Text("Security/Matrix.md", SecuredNotes.Api.Model.Authorization().ToMarkdown());

    static TestCaller[] Callers(TestHost host) =>
    [
        new("a stranger", null),
        new("a stranger with a token", null) { Headers = ["Authorization: Bearer no.such.token"] },
        new("a stranger with an expired token", null) { Headers = [$"Authorization: Bearer {SecuredHost.Jwt(DateTime.UtcNow.AddHours(-1), "role=admin", "scope=notes:read")}"] },
        new("a stranger with a password", null) { Headers = [$"Authorization: {SecuredHost.BasicOf("admin", "guess")}"] },
        new("a stranger with a key", null) { Headers = ["X-Key: guess"] },
        new("a stranger with a key in the query", null) { Query = "?key=guess" },
        new("a stranger with a key in a cookie", null) { Headers = ["Cookie: sid=guess"] },
        new("a token without rights", "Bearer") { Headers = [Jwt()] },
        new("a reader", "Bearer") { Headers = [Jwt("scope=notes:read")], Scopes = ["notes:read"] },
        new("a writer", "Bearer") { Headers = [Jwt("scp=notes:write")], Scopes = ["notes:write"] },
        new("a writer who may edit", "Bearer") { Headers = [Jwt("scope=notes:write", "can=edit")], Scopes = ["notes:write"], Policies = ["CanEdit"] },
        new("a reader and writer", "Bearer") { Headers = [Jwt("scope=notes:write notes:read")], Scopes = ["notes:read", "notes:write"] },
        new("an admin", "Bearer") { Headers = [Jwt("role=admin")], Roles = ["admin"] },
        new("an admin with all rights", "Bearer")
        {
            Headers = [Jwt("role=admin", "scope=users notes:read notes:write", "can=edit")],
            Roles = ["admin"], Scopes = ["users", "notes:read", "notes:write"], Policies = ["CanEdit"],
        },
        new("somebody with a token of ASP.NET's", "BearerToken") { Headers = [$"Authorization: Bearer {SecuredHost.Token(host)}"], Roles = ["token"] },
        new("an admin with a password", "Basic") { Headers = [$"Authorization: {SecuredHost.BasicOf("admin")}"], Roles = ["admin"] },
        new("an owner with a password", "Basic") { Headers = [$"Authorization: {SecuredHost.BasicOf("owner")}"], Roles = ["owner"] },
        new("an editor with a password", "Basic") { Headers = [$"Authorization: {SecuredHost.BasicOf("editor")}"], Roles = ["editor"], Policies = ["CanEdit"] },
        new("a robot", "key") { Headers = [$"X-Key: {SecuredHost.RightKey}"], Roles = ["robot"] },
        new("a robot with a link", "link") { Query = $"?key={SecuredHost.RightKey}", Roles = ["robot"] },
        new("a browser", "session") { Headers = [$"Cookie: other=1; sid={SecuredHost.RightKey}"], Roles = ["robot"] },
    ];

    static string Jwt(params string[] claims) => $"Authorization: Bearer {SecuredHost.Jwt(claims)}";
}
