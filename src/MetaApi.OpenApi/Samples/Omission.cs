namespace MetaApi.OpenApi.Samples;

/// <summary>A sample that could not be made.</summary>
/// <param name="Pointer">Where in the value it would have been; empty for the whole.</param>
/// <param name="Keyword">The keyword it would have been about.</param>
/// <param name="Name">What it would have shown.</param>
/// <param name="Reason">Why there is none, as a sentence.</param>
internal sealed record Omission(string Pointer, string Keyword, string Name, string Reason);
