namespace MetaApi.Calls;

/// <summary>A body written by hand.</summary>
internal sealed record SentText(string Text, string ContentType);
