namespace MetaApi.Subject;

/// <summary>Serves the API on a free port, and tells the size of its heap.</summary>
internal static class Server
{
    public static async Task<int> RunAsync()
    {
        var builder = SubjectHost.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapMetaApi<SubjectApi>("/api");
        app.UseMetaApi(Api.Define("Heap", api => api.Get("/heap", r => r.Action(call => call.Send($"{HeapSize()}")))));
        await app.StartAsync();
        await Console.Out.WriteLineAsync(app.Urls.Single());
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>What is left when everything is collected that can be, twice for what waits to be finalised.</summary>
    static long HeapSize()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
