namespace MetaApi.Conventions.Tests;

public sealed class ParameterCountTests
{
    [TestCase("void Method(int a, int b, int c, int d, int e) { }", "Sample.Method")]
    [TestCase("Sample(int a, int b, int c, int d, int e) { }", "Sample.constructor")]
    [TestCase("delegate void Handler(int a, int b, int c, int d, int e);", "Handler")]
    [TestCase("int this[int a, int b, int c, int d, int e] => 0;", "Sample.indexer")]
    [TestCase("void Method() { void Local(int a, int b, int c, int d, int e) { } }", "Sample.Method")]
    public void AFifthParameterIsFound(string member, string name) =>
        Assert.That(Says(member), Is.EqualTo(new[] { $"1: {name} has 5 parameters, limit 4" }));

    [TestCase("void Method(int a, int b, int c, int d) { }")]
    [TestCase("void IWide.Method(int a, int b, int c, int d, int e) { }")]
    [TestCase("void Method(int a, int b, int c, int d, CancellationToken e) { }")]
    [TestCase("void Method(int a, int b, int c, int d, System.Threading.CancellationToken e = default) { }")]
    [TestCase("void Method(int a, int b, int c, int d, [CallerFilePath] string e = \"\", [CallerLineNumber] int f = 0) { }")]
    [TestCase("void Method(int a, int b, int c, int d, [CallerArgumentExpression(nameof(a))] string e = \"\") { }")]
    [TestCase("override void Method(int a, int b, int c, int d, int e) { }")]
    [TestCase("record Data(int a, int b, int c, int d, int e);")]
    [TestCase("class Data(int a, int b, int c, int d, int e);")]
    public void WhatDoesNotCountIsFine(string member) => Assert.That(Says(member), Is.Empty);

    static string[] Says(string member) => new ParameterCount().Says($"class Sample {{ {member} }}");
}
