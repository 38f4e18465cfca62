namespace MetaApi;

/// <summary>A call that a test has made.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Target">The path below the API, with its query.</param>
/// <param name="Status">The status of the reply.</param>
public sealed record RecordedCall(string Method, string Target, int Status);
