using System.Text.RegularExpressions;
using MetaApi.Schemas.Patterns;

namespace MetaApi.Core.Tests.Schemas.Patterns;

public sealed class PatternEngineTests
{
    [Test]
    public void TheTableAgreesWithTheRegexOfDotNet()
    {
        var source = new RandomPatterns(seed: 1);
        for (var round = 0; round < 1000; round++)
        {
            var pattern = source.Pattern();
            var texts = source.Texts(20);
            EcmaPattern.TryCompile(pattern, out var matcher, out _);

            var verdicts = texts.Select(text => matcher!.IsMatch(text));

            var oracle = new Regex(pattern.Replace("$", @"\z", StringComparison.Ordinal), RegexOptions.CultureInvariant);
            Assert.That(verdicts, Is.EqualTo(texts.Select(text => oracle.IsMatch(text))), pattern);
        }
    }

    [Test]
    public void TheSimulatorAgreesWithTheTable()
    {
        var source = new RandomPatterns(seed: 2);
        for (var round = 0; round < 1000; round++)
        {
            var pattern = source.Pattern();
            var texts = source.Texts(20);
            var node = PatternParser.Parse(pattern);
            var alphabet = new PatternAlphabet(node);
            var program = ProgramCompiler.Compile(node, alphabet);
            var simulator = new PatternSimulator(program, alphabet);
            if (program.Size > PatternSimulator.MostStates || TableBuilder.TryBuild(program, alphabet) is not { } table)
                continue;

            var verdicts = texts.Select(text => simulator.IsMatch(text));

            Assert.That(verdicts, Is.EqualTo(texts.Select(text => table.IsMatch(text))), pattern);
        }
    }
}
