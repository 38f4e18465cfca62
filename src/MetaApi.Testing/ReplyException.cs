namespace MetaApi;

/// <summary>A reply is not what a test expects. The message says what was expected and shows what came.</summary>
public sealed class ReplyException : Exception
{
    internal ReplyException(string message) : base(message) { }
}
