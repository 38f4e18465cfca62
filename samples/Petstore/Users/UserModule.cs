using MetaApi;

namespace Petstore.Users;

/// <summary>Show, replace and delete one user.</summary>
sealed class UserModule : ApiModule
{
    protected override void Define(NamespaceBuilder api) => api.Namespace("/:username", user => user
        .Params(p => p.Path("username", Schema.String.Description("The name of the user")))
        .RescueError<UserNotFound>(404, (call, error) => call.Problem(error.Message), "There is no such user.")
        .Get(r => r
            .OperationId("getUserByName")
            .Title("Show a user")
            .Status(200, User.Entity)
            .Action((string username, UserRepository all, CancellationToken cancelled) => all.FindAsync(username, cancelled)))
        .Put(r => r
            .OperationId("updateUser")
            .Title("Replace a user")
            .Description("The name stays. Without a password, that stays too.")
            .ForTheUserThemselves()
            .Params(p => p.Body(User.Entity))
            .Status(200)
            .Action((string username, User body, UserRepository all, CancellationToken cancelled) =>
                all.ReplaceAsync(body with { Username = username }, cancelled)))
        .Delete(r => r
            .OperationId("deleteUser")
            .Title("Delete a user")
            .ForTheUserThemselves()
            .Status(200)
            .Action((string username, UserRepository all, CancellationToken cancelled) => all.RemoveAsync(username, cancelled))));
}
