namespace MetaApi.Conventions.Tests;

public sealed class ProjectArrowsTests
{
    static readonly ProjectArrows Shipped = new(File.ReadAllText(
        Repository.PathOf("tests", "MetaApi.Conventions.Tests", "Projects", "ProjectArrows.txt")));

    [Test]
    [Spec("W-60")]
    public void ShippedProjectsFollowTheArrows() => Violation.AssertNone(Shipped.Check(ProjectFile.Shipped));

    [Test]
    public void AReferenceAgainstTheArrowsIsFound()
    {
        var core = new ProjectFile("src/MetaApi.Core/MetaApi.Core.csproj", """
            <Project>
              <ItemGroup>
                <ProjectReference Include="..\MetaApi.Contracts\MetaApi.Contracts.csproj" />
                <ProjectReference Include="../MetaApi.OpenApi/MetaApi.OpenApi.csproj" />
                <PackageReference Include="Newtonsoft.Json" />
                <FrameworkReference Include="Microsoft.AspNetCore.App" />
              </ItemGroup>
            </Project>
            """);

        var violations = Shipped.Check([core]).Select(violation => violation.ToString());

        Assert.That(violations, Is.EqualTo(new[]
        {
            "src/MetaApi.Core/MetaApi.Core.csproj:4: MetaApi.Core must not reference MetaApi.OpenApi",
            "src/MetaApi.Core/MetaApi.Core.csproj:5: MetaApi.Core must have no PackageReference, such as Newtonsoft.Json",
            "src/MetaApi.Core/MetaApi.Core.csproj:6: MetaApi.Core must have no FrameworkReference, such as Microsoft.AspNetCore.App",
        }));
    }

    [Test]
    public void AProjectThatTheTableDoesNotNameIsFound()
    {
        var stranger = new ProjectFile("src/MetaApi.Extras/MetaApi.Extras.csproj", "<Project />");

        Assert.That(Shipped.Check([stranger]).Single().Says, Does.StartWith("MetaApi.Extras is not in ProjectArrows.txt"));
    }
}
