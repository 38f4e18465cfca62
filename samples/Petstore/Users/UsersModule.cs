using MetaApi;

namespace Petstore.Users;

/// <summary>Create users; what concerns one user is in <see cref="UserModule"/>, login and logout in <see cref="SessionModule"/>.</summary>
sealed class UsersModule : ApiModule
{
    /// <summary>Hashing a password takes a tenth of a second.</summary>
    const int MostAtOnce = 20;

    protected override void Define(NamespaceBuilder api) => api.Namespace("/user", users => users
        .Tags("user")
        .Post(r => r
            .OperationId("createUser")
            .Title("Create a user")
            .TakesNewUsers()
            .Params(p => p.Body(User.Entity))
            .Status(200, User.Entity)
            .Action((User user, UserRepository all, CancellationToken cancelled) => CreateAsync([user], all, cancelled)))
        .Post("/createWithList", r => r
            .OperationId("createUsersWithListInput")
            .Title("Create several users")
            .Description("All of them, or none. The answer is the last.")
            .TakesNewUsers()
            .Params(p => p.Body(Schema.ArrayOf(User.Entity).Count(1, MostAtOnce)))
            .Status(200, User.Entity)
            .Action((List<User> body, UserRepository all, CancellationToken cancelled) => CreateAsync(body, all, cancelled)))
        .Apply<SessionModule>()
        .Apply<UserModule>());

    static async Task<User> CreateAsync(IReadOnlyList<User> users, UserRepository all, CancellationToken cancelled)
    {
        if (users.Any(user => string.IsNullOrWhiteSpace(user.Username) || user.Password is ""))
            throw new UserInvalid("A user needs a name and a password.");
        return (await all.AddAsync(users, cancelled))[^1];
    }
}
