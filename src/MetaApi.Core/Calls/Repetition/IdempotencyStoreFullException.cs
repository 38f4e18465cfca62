namespace MetaApi.Calls.Repetition;

/// <summary>As many calls are running as a store remembers.</summary>
internal sealed class IdempotencyStoreFullException() : Exception("The store of calls that may be sent again is full of calls that are running.");
