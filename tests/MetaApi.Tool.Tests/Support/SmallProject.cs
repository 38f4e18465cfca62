namespace MetaApi.Tool.Tests;

/// <summary>A user's project in a folder of its own, with MetaApi as it was built together with this project and the targets of its package.</summary>
sealed class SmallProject : IDisposable
{
    readonly TemporaryFolder folder = new();

    /// <param name="source">Its only source.</param>
    /// <param name="properties">Properties of the project, as XML.</param>
    public SmallProject(string source, string properties = "")
    {
        File.WriteAllText(PathOf("Small.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseSharedCompilation>false</UseSharedCompilation>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{typeof(Api).Assembly.Location}" />
                <Reference Include="{typeof(PathPattern).Assembly.Location}" />
                <Using Include="MetaApi" />
              </ItemGroup>
              <Import Project="{Repository.PathOf("src", "MetaApi", "buildTransitive", "MetaApi.targets")}" />
            </Project>
            """);
        Write(source);
    }

    public string Path => folder.Path;

    public string PathOf(string name) => folder.PathOf(name);

    public void Write(string source) => File.WriteAllText(PathOf("Api.cs"), source);

    /// <summary>Builds it; nothing that a build leaves running outlives it.</summary>
    public ToolResult Build() => ToolProcess.Run(new System.Diagnostics.ProcessStartInfo("dotnet", ["build", "-nologo", "-v", "m", "-nodeReuse:false"]) { WorkingDirectory = Path });

    public void Dispose() => folder.Dispose();
}
