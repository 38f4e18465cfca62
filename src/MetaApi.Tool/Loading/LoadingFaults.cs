using System.Reflection;
using MetaApi.Schemas;
using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Loading;

/// <summary>What keeps an API from being loaded, and what to do about it.</summary>
internal static class LoadingFaults
{
    public static ToolException NoFile(string path, string? near) => new(
        $"There is no '{path}'.", near is null ? "Give an assembly (.dll), a project (.csproj) or the folder of one." : $"Did you mean '{near}'?");

    public static ToolException NoInput(string path) => new(
        $"'{Path.GetFileName(path)}' is neither an assembly nor a project.", "Give an assembly (.dll), a project (.csproj) or the folder of one.");

    public static ToolException NoProject(string folder) => new(
        $"The folder '{folder}' has no project.", "Give an assembly (.dll), a project (.csproj) or the folder of one.");

    public static ToolException SeveralProjects(string folder, IEnumerable<string> projects) => new(
        $"The folder '{folder}' has several projects: {Quoted(projects)}.", "Name one of them.");

    public static ToolException NoDotnet() => new(
        "There is no 'dotnet' to build the project with.", "Install the .NET SDK, put it on the PATH, or give the built assembly.");

    public static ToolException BuildFails(string project) => new(
        $"'{Path.GetFileName(project)}' does not build.", "Mend what the build says above, or read what was built last with --no-build.");

    public static ToolException UnreadableProject(string project) => new(
        $"MSBuild cannot say where '{Path.GetFileName(project)}' is built to.", "Mend what it says above, or give the built assembly.");

    public static ToolException SeveralFrameworks(string project) => new(
        $"'{Path.GetFileName(project)}' is built for several frameworks.", "Name one with --framework.");

    public static ToolException NotBuilt(string project, string assembly) => new(
        $"'{Path.GetFileName(project)}' has not been built: there is no '{assembly}'.", "Leave out --no-build, or name the --configuration that was built.");

    public static ToolException NoAssembly(string path) => new($"'{Path.GetFileName(path)}' is no .NET assembly.", "Give the .dll of the project that declares the API.");

    public static ToolException Unloadable(string assembly, Exception error) => new(
        $"'{assembly}' cannot be loaded: {FirstLine(error)}",
        "Give the assembly where the project was built to, with all that it needs beside it. If it was built for a newer .NET than the tool runs on, update the tool.");

    public static ToolException NoMetaApi(string assembly) => new(
        $"'{assembly}' does not use MetaApi.", "Give the assembly of the project that declares the API.");

    public static ToolException OtherVersion(string assembly, Version used, Version own) => new(
        $"'{assembly}' was built with MetaApi {Short(used)}, and this tool reads {Short(own)}.",
        $"Install the tool of that version, 'dotnet tool update MetaApi.Tool --version {Short(used)}.*', or build the project with MetaApi {Short(own)}.");

    public static ToolException NoApi(string assembly) => new(
        $"'{assembly}' declares no API that can be found.",
        "Declare it as a class that derives from ApiModule and has a constructor without parameters, or hold it in a static field or property of type Api; a variable of Main is not seen.");

    public static ToolException SeveralApis(string assembly, IEnumerable<ApiCandidate> found) => new(
        $"'{assembly}' declares several APIs: {List(found)}.", "Choose one with --api, by the name or by what declares it.");

    public static ToolException UnknownApi(string name, string assembly, (string? Near, IEnumerable<ApiCandidate> Found) known) => new(
        $"'{assembly}' declares no API '{name}'; it declares {List(known.Found)}.", known.Near is null ? "Choose one of them." : $"Did you mean '{known.Near}'?");

    /// <summary>That code of the user's threw while an API was made. A mistake of the declaration is told as it is.</summary>
    public static Exception Threw(string place, Exception thrown) => Cause(thrown) switch
    {
        ApiDeclarationException mistaken => mistaken,
        var cause => new ToolException(
            $"'{place}' cannot be made, because its code threw {ClrName.Of(cause.GetType())}: {FirstLine(cause)}",
            "A declaration is read without its host: what it needs of settings or services is asked for within a call, as in call.Service<T>()."),
    };

    static Exception Cause(Exception thrown) =>
        thrown is TargetInvocationException or TypeInitializationException && thrown.InnerException is { } inner ? Cause(inner) : thrown;

    static string FirstLine(Exception error) => error.Message.Split('\n', 2)[0].TrimEnd();

    static string Short(Version version) => $"{version.Major}.{version.Minor}";

    static string List(IEnumerable<ApiCandidate> found) => string.Join(", ", found.Select(c => c.Name == c.Place ? $"'{c.Place}'" : $"'{c.Name}' ({c.Place})"));

    static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"'{n}'"));
}
