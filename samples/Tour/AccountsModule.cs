using MetaApi;

namespace Tour;

/// <summary>One entity for four audiences: scopes say who is shown what, in the answers and in the document.</summary>
sealed class AccountsModule : ApiModule
{
    static readonly Scope Detail = new("Detail");

    static readonly Scope Admin = new("Admin");

    static readonly Entity<Account> Account = Entity.Define<Account>("Account", e => e
        .Property(a => a.Id)
        .Property(a => a.Name)
        .Property(a => a.Profile, p => p.Scope(Detail))
        .Property(a => a.Password, p => p.Scope(Admin).Description("Only its hash is kept")));

    static readonly Account Ann = new(1, "Ann", "Likes tea", "$argon2id$…");

    protected override void Define(NamespaceBuilder api) => api
        .Namespace("/accounts", Routes)
        .Namespace("/admin/accounts", admin => Routes(admin.Scope(Admin)));

    static void Routes(NamespaceBuilder accounts) => accounts
        .Get(r => r
            .Title("List accounts")
            .Status(200, s => s.Expose("accounts", Schema.ArrayOf(Account)))
            .Action(call => call.Render("accounts", new[] { Ann })))
        .Get("/:id", r => r
            .Title("Show an account")
            .Scope(Detail)
            .Status(200, s => s.Expose("account", Account))
            .Action(call => call.Render("account", Ann)));
}

sealed record Account(int Id, string Name, string Profile, string Password);
