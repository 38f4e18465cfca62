using System.Text.Json;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Execution;

public sealed class TruncationTests
{
    static readonly Schema Numbers = Schema.ArrayOf(Schema.Integer);

    [TestCase(100, 100, false)]
    [TestCase(101, 100, true)]
    public async Task ErrorsThatAreTooManyAreLeftOutAloud(int wrong, int listed, bool truncated)
    {
        var answer = await ReadAsync(Numbers, Enumerable.Repeat("x", wrong));

        Assert.That((answer.Errors.Count, IsTruncated(answer)), Is.EqualTo((listed, truncated)));
    }

    [Test]
    public async Task AnErrorThatDoesNotFitIsLeftOutAloud()
    {
        var wordy = Schema.String.OneOf(new string('a', 10_000), "b");

        var answer = await ReadAsync(Schema.ArrayOf(wordy), ["x", "b", "x"]);

        Assert.That(answer.Body.Length, Is.LessThanOrEqualTo(16 * 1024));
        Assert.That((answer.Status, answer.Errors.Count, IsTruncated(answer)), Is.EqualTo((400, 0, true)));
    }

    [Test]
    public async Task FailuresOfTheActionAreBoundedToo()
    {
        var api = Api.Define("Many", a => a.Get(r => r.Action(_ => throw new ParameterInvalidException([.. Enumerable.Repeat(new Failure("taken"), 101)]))));

        var answer = await api.CallAsync("GET", "/");

        Assert.That((answer.Errors.Count, IsTruncated(answer)), Is.EqualTo((100, true)));
    }

    [TestCase(20, null, "'20'.")]
    [TestCase(21, 1, "'20' and 1 more.")]
    [TestCase(500, 480, "'20' and 480 more.")]
    public async Task ALongListOfAllowedValuesIsCut(int count, int? more, string end)
    {
        var schema = Schema.String.OneOf([.. Enumerable.Range(1, count).Select(n => $"{n}")]);

        var answer = await ReadAsync(Schema.ArrayOf(schema), ["x"]);
        var error = JsonDocument.Parse(answer.Body).RootElement.GetProperty("errors")[0];
        var figures = error.GetProperty("params");

        Assert.That(figures.GetProperty("allowed").GetArrayLength(), Is.EqualTo(20));
        Assert.That(figures.TryGetProperty("more", out var rest) ? rest.GetInt32() : (int?)null, Is.EqualTo(more));
        Assert.That(error.GetProperty("message").GetString(), Does.StartWith("This value must be one of '1', '2', ").And.EndWith(end));
    }

    [Test]
    public void MoreThanAHundredErrorsCannotBeAskedFor()
    {
        var thrown = Assert.Throws<ApiDeclarationException>(() => Api.Define("Test", _ => { }, new() { Limits = new() { Errors = 101 } }));

        Assert.That(thrown.Mistakes.Single().ToString(), Does.StartWith("The API 'Test' has the option Errors set to 101; use 1 to 100."));
    }

    static Task<Answer> ReadAsync(Schema body, IEnumerable<string> values) => Api
        .Define("Values", a => a.Post(r => r.Params(p => p.Body(body)).Action(_ => { })))
        .CallAsync("POST", "/", JsonSerializer.Serialize(values));

    static bool IsTruncated(Answer answer) => JsonDocument.Parse(answer.Body).RootElement.TryGetProperty("truncated", out var said) && said.GetBoolean();
}
