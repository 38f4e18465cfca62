namespace MetaApi.Core.Tests.Model;

/// <summary>An API with every kind of part at several depths. Its lines are in the approved explanation.</summary>
internal static class ExplainedNotes
{
    static readonly Scope Full = new("Full");

    public static Api Api { get; } = MetaApi.Api.Define("Notes", api => api
        .Description("Everything about notes.\nAnd more.")
        .AroundCall(async (_, next) => await next())
        .Finally(_ => { })
        .Apply(new NotesModule(), ["Notes"], new() { Coercion = Coercion.Strict, Limits = new() { BodyBytes = 10 } }), new() { InvalidStatus = 422 });

    sealed class NotesModule : ApiModule
    {
        protected override void Define(NamespaceBuilder api) => api
            .RescueError<IOException>(503, (_, _) => { }, "The store is away.")
            .Namespace("/notes", notes => notes
                .Scope(Full)
                .BeforeValidation(_ => { })
                .Get(r => r.Status(200, Schema.ArrayOf(Schema.String)).Action(call => call.Render(Array.Empty<string>())))
                .Namespace("/:id", note => note
                    .Params(p => p.Path("id", Schema.Integer.AtLeast(1)))
                    .Before(_ => { })
                    .After(_ => { })
                    .Get(r => r
                        .Title("Show a note")
                        .Undeclared(UnknownMembers.Reject)
                        .Params(p => p.Query("lang").Param("depth", Schema.Integer.Default(1)))
                        .Status(200, Schema.String, "The note.")
                        .RescueError<KeyNotFoundException>(404, (_, _) => { })
                        .RenderScopes(new Scope("Admin"))
                        .Action(call => call.Render((object)"x")))));
    }
}
