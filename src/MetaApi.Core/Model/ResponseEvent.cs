namespace MetaApi;

/// <summary>A declared server-sent event.</summary>
/// <param name="Name">Its name; null for events without one, which browsers call <c>message</c>.</param>
/// <param name="Data">What its data may be.</param>
public sealed record ResponseEvent(string? Name, Schema Data);
