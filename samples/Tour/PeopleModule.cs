using MetaApi;

namespace Tour;

/// <summary>PUT replaces and PATCH changes: what was not sent is null for one, and stays as it is for the other.</summary>
sealed class PeopleModule : ApiModule
{
    static readonly Entity<Person> Person = Entity.Define<Person>("Person", e => e
        .Property(p => p.Name, p => p.Required())
        .Property(p => p.Age, p => p.Between(0, 150)));

    static readonly Entity Sent = Entity.Define("Sent", e => e
        .Property("name", Schema.String, p => p.Required())
        .Property("age", Schema.Integer.Nullable().Default(null)));

    protected override void Define(NamespaceBuilder api) => api.Namespace("/people/:id", person => person
        .Put(r => r
            .Title("Replace a person")
            .Params(p => p.Param("user", Person, required: true))
            .Status(200, s => s.Expose("user", Person))
            .Action(call => call.Render("user", call.Params.Get<Person>("user"))))
        .Patch(r => r
            .Title("Change a person")
            .Params(p => p.Param("user", Person.Patch(), required: true))
            .Status(200, s => s
                .Expose("changed", Schema.ArrayOf(Schema.String))
                .Expose("user", Person))
            .Action(call =>
            {
                var change = call.Params.Get<Patch<Person>>("user");
                call.Render("changed", change.Names).Render("user", change.ApplyTo(new Person("Ann", 18)));
            }))
        .Post("/echo", r => r
            .Title("Say what was sent")
            .Params(p => p.Param("user", Sent.DiscardMissing(), required: true))
            .Status(200, s => s.Expose("user", Sent.DiscardMissing()))
            .Action(call => call.Render("user", call.Params.Get<Record>("user")))));
}

sealed record Person(string Name, int? Age);
