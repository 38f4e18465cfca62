using MetaApi;

namespace Notes;

/// <summary>List, create and show users.</summary>
sealed class UsersModule : ApiModule
{
    protected override void Define(NamespaceBuilder api) => api.Namespace("/users", users => users
        .Tags("Users")
        .RescueError<UserNotFound>(404, (call, error) => call.Problem(error.Message), "There is no such user.")
        .Get(r => r
            .Title("List users")
            .Status(200, s => s.Expose("users", Schema.ArrayOf(User.Entity)))
            .Example("all", e => e.Render("users", new[]
            {
                new User { Id = 1, Name = "Ada", Email = "ada@example.com" },
                new User { Id = 2, Name = "Ben", Email = "ben@example.com" },
            }))
            .Action(async call => call.Render("users", await call.Service<UserStore>().ListAsync(call.Cancelled))))
        .Post(r => r
            .Title("Create a user")
            .Writes()
            .Params(p => p.Param("user", User.Entity, required: true))
            .Status(201, s => s.Expose("user", User.Entity))
            .Example("cleo", e => e
                .Param("user", new { name = "Cleo", email = "cleo@example.com", password = "correct horse" })
                .Render("user", new User { Id = 3, Name = "Cleo", Email = "cleo@example.com" }))
            .Example("no address", e => e.Status(400).Param("user", new { name = "Cleo", email = "cleo", password = "correct horse" }))
            .Action(async call =>
            {
                var user = call.Params.Get<User>("user");
                call.Render("user", await call.Service<UserStore>().AddAsync(user, call.Cancelled));
            }))
        .Get("/:id", r => r
            .Title("Show a user")
            .Params(p => p.Path("id", Schema.Integer.AtLeast(1)))
            .Status(200, s => s.Expose("user", User.Entity))
            .Example("ada", e => e.Path("id", 1).Render("user", new User { Id = 1, Name = "Ada", Email = "ada@example.com" }))
            .Example("unknown", e => e.Status(404).Path("id", 999).Problem("There is no user 999."))
            .Action(async call =>
            {
                var id = call.Params.Get<long>("id");
                call.Render("user", await call.Service<UserStore>().FindAsync(id, call.Cancelled));
            })));
}
