namespace MetaApi.Core.Tests.Support;

/// <summary>A reply as a test looks at it.</summary>
internal sealed record Answer(int Status, string Body, string? ContentType, IReadOnlyList<KeyValuePair<string, string>> Headers, Exception? Fault)
{
    public string? Header(string name) => Headers.Where(h => h.Key == name).Select(h => h.Value).FirstOrDefault();
}
