using MetaApi;
using Petstore.Access;
using Petstore.Orders;
using Petstore.Pets;
using Petstore.Storage;
using Petstore.Users;

namespace Petstore;

/// <summary>The web host around the API.</summary>
static class Server
{
    public static async Task RunAsync(Api api, string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory, // appsettings.json lies there, wherever the program is started from
        });
        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(new Database(builder.Configuration["Database"] ?? "petstore.db"))
            .AddSingleton(new ImageFolder(builder.Configuration["Images"] ?? "images"))
            .AddSingleton<PetRepository>()
            .AddSingleton<OrderRepository>()
            .AddSingleton<UserRepository>()
            .AddSingleton<SessionRepository>();
        builder.Services.AddPetstoreAccess(builder.Configuration.GetSection("Access"));

        await using var app = builder.Build();
        app.MapMetaApi(api, "/api/v3", options => options.Documents = true);

        await app.Services.GetRequiredService<Database>().CreateAsync();
        await app.RunAsync();
    }
}
