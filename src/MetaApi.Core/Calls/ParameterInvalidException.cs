namespace MetaApi;

/// <summary>Inputs break their declaration (400).</summary>
/// <param name="failures">Everything that is wrong, in all places.</param>
public sealed class ParameterInvalidException(IReadOnlyList<Failure> failures)
    : ApiException(400, ProblemCodes.ParameterInvalid, "The request breaks its declaration.")
{
    /// <inheritdoc/>
    public override IReadOnlyList<Failure> Failures => failures;
}
