namespace MetaApi.Schemas.Reading;

/// <summary>Ends a traversal whose input cannot be read on. It never leaves the body reader, which turns it into its failure.</summary>
internal sealed class MalformedInputException(Failure failure) : Exception(failure.Code)
{
    public Failure Failure => failure;
}
