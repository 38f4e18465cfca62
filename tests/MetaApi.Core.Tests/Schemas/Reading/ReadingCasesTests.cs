using System.Buffers;
using MetaApi.Core.Tests.Support;

namespace MetaApi.Core.Tests.Schemas.Reading;

public sealed class ReadingCasesTests
{
    static IEnumerable<TestCaseData> Cases => ReadingCase.All.Select(c => new TestCaseData(c).SetArgDisplayNames(c.Name));

    [TestCaseSource(nameof(Cases))]
    [Spec("M-178", "M-222", "M-227", "M-228", "M-252", "M-254", "M-260", "M-261", "W-41")]
    public async Task ABodyIsReadAsTheCaseSays(object file)
    {
        var sample = (ReadingCase)file;
        var api = new ReadingApi(sample.Schema, sample.Options);

        var verdict = await api.ReadAsync(new ReadOnlySequence<byte>(sample.Body));

        Assert.That(verdict, Is.EqualTo(sample.Expected));
    }

    [TestCaseSource(nameof(Cases))]
    public async Task ABodyInPiecesIsReadTheSame(object file)
    {
        var sample = (ReadingCase)file;
        var api = new ReadingApi(sample.Schema, sample.Options);

        foreach (var pieces in Pieces.Of(sample.Body))
        {
            var verdict = await api.ReadAsync(pieces);

            Assert.That(verdict, Is.EqualTo(sample.Expected));
        }
    }
}
