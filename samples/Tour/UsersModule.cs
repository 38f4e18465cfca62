using MetaApi;

namespace Tour;

/// <summary>What a namespace says of its routes: each inherits it, and says only what is different.</summary>
sealed class UsersModule : ApiModule
{
    static readonly Entity<User> User = Entity.Define<User>("User", e => e
        .Property(u => u.Id, p => p.RenderOnly())
        .Property(u => u.Name, p => p.Required()));

    protected override void Define(NamespaceBuilder api) => api.Namespace("/users/:id", user => user
        .Meta(m => m
            .Title("A user")
            .Description("Concerns a single user.")
            .Tags("Users")
            .Params(p => p.Path("id", Schema.Integer.AtLeast(1).Description("The user's number")))
            .Status(200, s => s.Expose("user", User)))
        .Get(r => r
            .Title("Show a user")
            .Action(call => call.Render("user", new User(call.Params.Get<int>("id"), "Ann"))))
        .Put(r => r
            .Title("Replace a user")
            .Params(p => p.Param("user", User, required: true))
            .Action(call => call.Render("user", call.Params.Get<User>("user") with { Id = call.Params.Get<int>("id") })))
        .Delete(r => r
            .Status(204)
            .Action(_ => { })));
}

sealed record User(int Id, string Name);
