namespace MetaApi;

/// <summary>A server does not keep its contract. The message is the report.</summary>
public sealed class ContractException : Exception
{
    internal ContractException(string message) : base(message) { }
}
