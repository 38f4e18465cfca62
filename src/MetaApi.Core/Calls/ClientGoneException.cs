namespace MetaApi.Calls;

/// <summary>The client went away while its request was being read. A host throws it, and drops the call when it comes back.</summary>
internal sealed class ClientGoneException(Exception inner) : Exception("The client went away.", inner);
