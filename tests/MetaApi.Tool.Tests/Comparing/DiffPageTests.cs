using MetaApi.Tool.Comparing.Rules;

namespace MetaApi.Tool.Tests.Comparing;

public sealed class DiffPageTests
{
    [Test]
    public void ThePageListsEveryRuleWithItsClasses()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "diff.md"));

        var listed = page.Split("| rule | change | request | response |\n")[1].Split('\n').Skip(1).TakeWhile(line => line.StartsWith('|')).ToList();

        Assert.That(listed, Is.EqualTo(ChangeRules.All().Select(Row)));
    }

    [Test]
    public void ThePageShowsWhatTheToolWrites()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "diff.md"));
        var written = File.ReadAllText(Repository.PathOf("tests", "MetaApi.Tool.Tests", "Commands", "diff.txt"));

        var shown = page.Split("```text\n")[1].Split("```")[0];

        Assert.That(shown, Is.EqualTo(written));
    }

    [Test]
    public void EveryRuleThatIsNotSafeSaysWhatToDo()
    {
        var silent = ChangeRules.All().Where(r => r.Request != ChangeClass.Safe || r.Response != ChangeClass.Safe).Where(r => r.Remedy == "Nothing.");

        Assert.That(silent.Select(r => r.Id), Is.Empty);
    }

    static string Row(ChangeRule rule) => $"| `{rule.Id}` | {rule.Meaning} | {Word(rule.Request)} | {Word(rule.Response)} |";

    static string Word(ChangeClass @class) => @class is ChangeClass.Safe ? "safe" : $"**{@class.ToString().ToLowerInvariant()}**";
}
