using MetaApi;

namespace Notes;

/// <summary>The whole API: one module for each thing it is about.</summary>
sealed class NotesApi : ApiModule
{
    public override ApiOptions Options => new()
    {
        Title = "Notes",
        Description = "A sample of MetaApi. Writing needs a token.",
    };

    protected override void Define(NamespaceBuilder api) => api
        .Apply<UsersModule>()
        .Apply<NotesModule>();
}
