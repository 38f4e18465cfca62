namespace MetaApi.Conventions.Tests;

public sealed class MutableStaticsTests
{
    [TestCase("static int Member;")]
    [TestCase("[ThreadStatic] static int Member;")]
    [TestCase("public static int Member { get; set; }")]
    [TestCase("static event Action Member;")]
    [TestCase("static readonly Dictionary<string, int> Member = [];")]
    [TestCase("static readonly System.Collections.Generic.List<int> Member = [];")]
    [TestCase("static ConcurrentDictionary<int, int> Member { get; } = new();")]
    public void StaticStateIsFound(string member) =>
        Assert.That(Says(member), Is.EqualTo(new[] { "1: A.Member is static and can change; hold it in an object, or freeze it" }));

    [TestCase("const int Member = 1;")]
    [TestCase("static readonly int Member = 1;")]
    [TestCase("static readonly FrozenDictionary<string, List<int>> Member;")]
    [TestCase("static int Member { get; } = 1;")]
    [TestCase("static List<int> Member => new();")]
    [TestCase("static void Member() { }")]
    [TestCase("int Member;")]
    public void WhatCannotChangeIsFine(string member) => Assert.That(Says(member), Is.Empty);

    static string[] Says(string member) => new MutableStatics().Says($"class A {{ {member} }}");
}
