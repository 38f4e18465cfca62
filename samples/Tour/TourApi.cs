using MetaApi;

namespace Tour;

/// <summary>The whole tour: one module for each scenario, in the order of docs/tour.md.</summary>
sealed class TourApi : ApiModule
{
    public override ApiOptions Options => new() { Title = "Tour", Description = "What an API does, one scenario at a time." };

    protected override void Define(NamespaceBuilder api) => api
        .Apply<NotesModule>()
        .Apply<ArticlesModule>()
        .Apply<BoxesModule>()
        .Apply<UsersModule>()
        .Apply<PeopleModule>()
        .Apply<AccountsModule>()
        .Apply<HooksModule>();
}
