namespace MetaApi.Calls;

/// <summary>The parts of a form, in the order in which they arrive. Nothing is kept of a part that was passed.</summary>
internal abstract class FormPartReader
{
    /// <summary>Waits for the next part, and passes what is unread of the last; null at the end of the form.</summary>
    /// <exception cref="Schemas.Reading.MalformedInputException">What arrives is no form, or ends before its last boundary. Contents throw it too.</exception>
    /// <exception cref="BodyTooLargeException">There are more bytes than allowed. Contents throw it too.</exception>
    /// <exception cref="RequestTimeoutException">The time of the call is over while the form is awaited. Contents throw it too.</exception>
    /// <exception cref="ClientGoneException">The client went away. Contents throw it too.</exception>
    public abstract ValueTask<FormPart?> NextAsync();
}
