namespace MetaApi.Schemas.Reading;

/// <summary>Ends a traversal whose input cannot be read on. It never leaves what reads a whole input, which turns it into a failure.</summary>
internal sealed class MalformedInputException(Failure failure) : Exception(failure.Code)
{
    public Failure Failure => failure;
}
