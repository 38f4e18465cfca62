namespace MetaApi.Tool.Tests;

/// <summary>Sources of users' assemblies.</summary>
static class Declared
{
    /// <summary>A class that is a whole API with one route.</summary>
    public static string Module(string name, string path = "/a", string inside = "") => $$"""
        class {{name}} : ApiModule
        {
            {{inside}}
            protected override void Define(NamespaceBuilder api) => api.Get("{{path}}", r => r.Status(204).Action(_ => { }));
        }
        """;
}
