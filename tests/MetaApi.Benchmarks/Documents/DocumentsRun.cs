using System.Globalization;
using MetaApi.Benchmarks.Hosting;
using MetaApi.Benchmarks.Many;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace MetaApi.Benchmarks.Documents;

/// <summary>
/// Writes the document of many routes, as a line of input asks: <c>metaapi 1000 5</c> writes that of 1 000 routes five times. The endpoints are those of
/// <see cref="ManyRun"/>; each document is made from what was declared to its last byte of JSON, and no server listens.
/// </summary>
internal static class DocumentsRun
{
    static readonly OrderedDictionary<string, Func<int, Func<Task<string>>>> Writers = new()
    {
        ["framework"] = OfFramework,
        ["metaapi"] = OfMetaApi,
    };

    /// <returns>The exit code: 2 without the argument <c>run</c>, and then it tells who can write.</returns>
    public static async Task<int> OfAsync(string[] arguments)
    {
        if (arguments is not ["run"])
        {
            Console.Out.WriteLine(string.Join('\n', Writers.Keys));
            return 2;
        }

        await Repetition.AnswerLinesAsync(line => Repeated(Writers[line[0]](int.Parse(line[1], CultureInfo.InvariantCulture) / 2)));
        return 0;
    }

    static Func<int, Task> Repeated(Func<Task<string>> write) => async times =>
    {
        for (var left = times; left > 0; left--)
            if (!(await write()).Contains("\"/r0/{id}\"", StringComparison.Ordinal))
                throw new InvalidOperationException("The document does not tell of the first route.");
    };

    static Func<Task<string>> OfMetaApi(int resources)
    {
        var model = Api.Define("Many", api => ManyMetaApi.Declare(api, resources)).Model;
        return () => Task.FromResult(model.ToOpenApiJson());
    }

    static Func<Task<string>> OfFramework(int resources)
    {
        var builder = BenchmarkHost.CreateBuilder(0);
        builder.Services.AddOpenApi();
        var app = ManyMinimal.Build(builder, resources);
        // The endpoints are known to the generator only when the application has its pipeline.
        ((IApplicationBuilder)app).UseRouting().UseEndpoints(_ => { });
        var provider = app.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>("v1");
        return async () => await (await provider.GetOpenApiDocumentAsync()).SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1);
    }
}
