using MetaApi.Tool.Terminal;

namespace MetaApi.Tool.Tests.Loading;

/// <summary>Which APIs are found in an assembly, and which of them is meant.</summary>
public sealed class DeclaredApisTests
{
    [TestCase("class PetsApi : ApiModule { PetsApi() { } protected override void Define(NamespaceBuilder api) => api.Get(\"/pets\", r => r.Status(204).Action(_ => { })); }")]
    [TestCase("static class Apis { static readonly Api Pets = Api.Define(\"Pets\", api => api.Get(\"/pets\", r => r.Status(204).Action(_ => { }))); }")]
    [TestCase("static class Apis { internal static Api Pets { get; } = Api.Define(\"Pets\", api => api.Get(\"/pets\", r => r.Status(204).Action(_ => { }))); }")]
    [TestCase("static class Apis { class Inner { static Api Pets => Api.Define(\"Pets\", api => api.Get(\"/pets\", r => r.Status(204).Action(_ => { }))); } }")]
    public async Task AModuleOrAStaticMemberOfAnyVisibilityIsAnApi(string source)
    {
        using var built = BuiltAssembly.Of(source);

        var run = await ToolRun.OfAsync("routes", built.Path);

        Assert.That(run.Results, Does.Contain("/pets"), run.Messages);
    }

    [Test]
    public async Task ModulesThatAreAppliedAreNoApisOfTheirOwn()
    {
        using var built = BuiltAssembly.Of("""
            class ShopApi : ApiModule { protected override void Define(NamespaceBuilder api) => api.Namespace("/shop", shop => shop.Apply<Outer>()); }
            class Outer : ApiModule { protected override void Define(NamespaceBuilder api) => api.Apply(new Inner()); }
            """ + Declared.Module("Inner", "/inner"));

        var run = await ToolRun.OfAsync("routes", built.Path);

        Assert.That(run.Results, Does.Contain("/shop/inner"), run.Messages);
    }

    [Test]
    public async Task AModuleThatAStaticMemberHoldsIsTheSameApi()
    {
        using var built = BuiltAssembly.Of(Declared.Module("PetsApi") + "static class Apis { static readonly Api Pets = Api.Define<PetsApi>(); }");

        var run = await ToolRun.OfAsync("routes", built.Path);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Fine), run.Messages);
    }

    [TestCase("Pets")]
    [TestCase("pets")]
    [TestCase("PetsApi")]
    [TestCase("Zoo.PetsApi")]
    public async Task OneOfSeveralIsChosenByItsNameOrItsClass(string name)
    {
        using var built = BuiltAssembly.Of($"namespace Zoo; {Declared.Module("PetsApi", "/pets")} {Declared.Module("KeepersApi", "/keepers")}");

        var run = await ToolRun.OfAsync("routes", built.Path, "--api", name);

        Assert.That(run.Results, Does.Contain("/pets").And.Not.Contains("/keepers"), run.Messages);
    }

    [Test]
    public async Task SeveralAreListedWhenNoneIsNamed()
    {
        using var built = BuiltAssembly.Of($"namespace Zoo; {Declared.Module("PetsApi")} {Declared.Module("KeepersApi")}");

        var run = await ToolRun.OfAsync("routes", built.Path);

        Assert.That(run, Is.EqualTo(new ToolRun(ExitCode.Unusable, "", """
            error: 'User' declares several APIs: 'Keepers' (Zoo.KeepersApi), 'Pets' (Zoo.PetsApi).
              Choose one with --api, by the name or by what declares it.

            """)));
    }

    [Test]
    public async Task AWrongNameIsToldTheNearestOne()
    {
        using var built = BuiltAssembly.Of(Declared.Module("PetsApi") + Declared.Module("KeepersApi"));

        var run = await ToolRun.OfAsync("routes", built.Path, "--api", "Pest");

        Assert.That(run, Is.EqualTo(new ToolRun(ExitCode.Unusable, "", """
            error: 'User' declares no API 'Pest'; it declares 'Keepers' (KeepersApi), 'Pets' (PetsApi).
              Did you mean 'Pets'?

            """)));
    }

    [TestCase("var api = Api.Define(\"Pets\", api => api.Get(\"/pets\", r => r.Status(204).Action(_ => { })));", TestName = "AVariableOfMainIsNotSeen")]
    [TestCase("abstract class PetsApi : ApiModule;", TestName = "AnAbstractModuleIsNoApi")]
    [TestCase("static class Apis { static readonly Api? None = null; }", TestName = "AMemberThatHoldsNothingIsNoApi")]
    [TestCase("class PetsApi(int count) : ApiModule { protected override void Define(NamespaceBuilder api) => Console.WriteLine(count); }",
        TestName = "AModuleThatNeedsArgumentsIsNoApi")]
    [TestCase("class PetsApi<T> : ApiModule { protected override void Define(NamespaceBuilder api) { } }", TestName = "AnOpenGenericModuleIsNoApi")]
    public async Task WhatCannotBeFoundIsToldWithARemedy(string source)
    {
        using var built = BuiltAssembly.Of(source);

        var run = await ToolRun.OfAsync("routes", built.Path);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.Unusable));
        Assert.That(run.Messages, Does.StartWith("error: 'User' declares no API that can be found.\n  Declare it as a class that derives from ApiModule"));
    }

    [TestCase("PetsApi", "class PetsApi : ApiModule { public PetsApi() => throw new InvalidOperationException(\"No settings.\"); protected override void Define(NamespaceBuilder api) { } }")]
    [TestCase("PetsApi", "class PetsApi : ApiModule { protected override void Define(NamespaceBuilder api) => throw new InvalidOperationException(\"No settings.\"); }")]
    [TestCase("Apis.Pets", "static class Apis { static readonly Api Pets = Make(); static Api Make() => throw new InvalidOperationException(\"No settings.\"); }")]
    [TestCase("Apis.Pets", "static class Apis { static Api Pets => throw new InvalidOperationException(\"No settings.\"); }")]
    public async Task CodeThatThrowsIsToldWithItsPlaceAndNoStack(string place, string source)
    {
        using var built = BuiltAssembly.Of(source);

        var run = await ToolRun.OfAsync("routes", built.Path);

        Assert.That(run, Is.EqualTo(new ToolRun(ExitCode.Unusable, "", $"""
            error: '{place}' cannot be made, because its code threw InvalidOperationException: No settings.
              A declaration is read without its host: what it needs of settings or services is asked for within a call, as in call.Service<T>().

            """)));
    }

    [Test]
    public async Task ABrokenApiDoesNotStandInTheWayOfAnother()
    {
        using var built = BuiltAssembly.Of(Declared.Module("PetsApi", "/pets") + "static class Apis { static Api Broken => throw new InvalidOperationException(); }");

        var run = await ToolRun.OfAsync("routes", built.Path, "--api", "Pets");

        Assert.That(run.Results, Does.Contain("/pets"), run.Messages);
    }

    [TestCase("class PetsApi : ApiModule { protected override void Define(NamespaceBuilder api) => api.Get(\"/pets\", r => r.Title(\"Pets\")); }")]
    [TestCase("static class Apis { static readonly Api Pets = Api.Define(\"Pets\", api => api.Get(\"/pets\", r => r.Title(\"Pets\"))); }")]
    public async Task MistakesOfADeclarationAreToldAsTheyAre(string source)
    {
        using var built = BuiltAssembly.Of(source);

        var run = await ToolRun.OfAsync("routes", built.Path);

        Assert.That(run, Is.EqualTo(new ToolRun(ExitCode.Findings, "", """
            The API 'Pets' has 1 mistake in its declaration:
              GET /pets has no action; call Action(…) in its block. (Api.cs:1)

            """)));
    }
}
